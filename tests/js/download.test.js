/* Names of files, and the inputs in the single file. */

import assert from "node:assert/strict";
import test from "node:test";
import { fileName, withInputs } from "../../docs/assets/js/calculator/download.js";

const FILE = '<p>before</p><script type="application/json" id="saved">{}</script><p>after</p>';

/** What the block of data of a file holds. */
const inputsIn = (text) => JSON.parse(/id="saved">([^<]*)<\/script>/.exec(text)[1]);

test("a file is named by its title, its month and what it is", () => {
  assert.equal(fileName("退保计算", "2026-11", "csv"), "退保计算-2026-11.csv");
});

test("inputs go into the file and come out again, and take the place of those before", () => {
  const first = withInputs(FILE, { inputs: { ground: "death", balance: "$& $1 \\" } });
  assert.deepEqual(inputsIn(first), { inputs: { ground: "death", balance: "$& $1 \\" } });
  const second = withInputs(first, { inputs: { ground: "stop_paying" } });
  assert.deepEqual(inputsIn(second), { inputs: { ground: "stop_paying" } });
  assert.ok(second.startsWith("<p>before</p>") && second.endsWith("<p>after</p>"));
});

test("nothing that was typed ends the block of data", () => {
  const evil = { inputs: { balance: "</script><script>alert(1)</script><!--" } };
  const text = withInputs(FILE, evil);
  assert.equal(text.match(/<script/g).length, 1);
  assert.deepEqual(inputsIn(text), evil);
});

test("a document without a place for them is refused", () => {
  assert.throws(() => withInputs("<p>not found</p>", {}), /no place/);
});
