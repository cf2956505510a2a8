/* Which language and which inputs the single file starts with, and what it hands to the browser. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const CODE = readFileSync(new URL("../../docs/assets/js/single-file.js", import.meta.url), "utf8");
const INPUTS = { ground: "death", balance: "100" };
const FILES = {
  "page.zh.html": "<p>页</p>",
  "page.en.html": "<p>page</p>",
  "site/form.js": "export {};",
  "site/calculator.js": 'import "site/form.js";',
  "micropython.mjs": "",
  "micropython.wasm": "",
  "core.js": "",
  "calc.tar.gz": "",
};

/** The payload as templates/hooks/archive.py packs it. */
function packed(files) {
  const contents = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
  const head = JSON.stringify(contents.map(([name, bytes]) => [name, bytes.length]));
  return gzipSync(Buffer.concat([Buffer.from(`${head}\n`), ...contents.map(([, bytes]) => bytes)])).toString("base64");
}

/** An element with as much of it as the script uses. */
function element(textContent = "") {
  const one = { textContent, dataset: {}, attributes: {}, hidden: true };
  one.setAttribute = (name, value) => Object.assign(one.attributes, { [name]: value });
  one.append = (text) => Object.assign(one, { appended: text });
  return Object.assign(one, { remove: () => {}, querySelectorAll: () => [] });
}

/** Opens a file whose block of data is `saved`; resolves to what the script left behind. */
async function opened({ saved = "{}", hash = "", state = null, payload = packed(FILES) } = {}) {
  const elements = { "#saved": element(saved), "#payload": element(payload) };
  const scripts = [];
  const page = {
    document: {
      documentElement: { outerHTML: "<html></html>", dataset: { language: "zh" } },
      querySelector: (selector) => (elements[selector] ??= element()),
      querySelectorAll: () => [],
      createElement: () => element(),
      body: { append: (script) => scripts.push(script) },
    },
    location: { hash },
    history: { state, replaceState: (_state, _title, address) => Object.assign(page, { address }) },
    URL: { createObjectURL: (blob) => `blob:${blob.type}` },
    ...{ atob, Blob, DecompressionStream, Response, TextDecoder, Uint8Array },
  };
  const failure = await vm.runInNewContext(CODE, page).then(
    () => "",
    (error) => String(error),
  );
  return { ...page, elements, scripts, failure };
}

const saved = (data) => JSON.stringify(data);

test("an empty file starts in its own language, without inputs, and leaves the address alone", async () => {
  const { singleFile, address, elements, failure } = await opened({ hash: "#ground=death" });
  assert.equal(failure, "");
  assert.equal(singleFile.language, "zh");
  assert.equal(singleFile.inputs, undefined);
  assert.equal(singleFile.source, "<!doctype html>\n<html></html>\n");
  assert.equal(address, undefined);
  assert.equal(elements["[data-page]"].innerHTML, FILES["page.zh.html"]);
});

test("what was saved in the file comes back, with its ground in the address", async () => {
  const data = { language: "en", day: "2026-11-22", inputs: INPUTS, address: "https://example.org/" };
  const { singleFile, address, elements } = await opened({ saved: saved(data) });
  assert.equal(singleFile.language, "en");
  assert.equal(JSON.stringify(singleFile.inputs), JSON.stringify(INPUTS));
  assert.equal(singleFile.address, "https://example.org/");
  assert.equal(address, "#ground=death");
  assert.equal(elements["[data-page]"].innerHTML, FILES["page.en.html"]);
  assert.equal(elements["[data-page] [data-saved-day]"].appended, "2026-11-22");
  assert.equal(elements["[data-page] [data-saved-day]"].hidden, false);
});

test("a link is newer than what was saved, and what the switch hands over is newer than both", async () => {
  const file = { saved: saved({ inputs: INPUTS }), hash: "#v=1&ground=stop_paying" };
  const linked = await opened(file);
  assert.equal(linked.singleFile.inputs, undefined);
  assert.equal(linked.address, undefined);
  const switched = await opened({
    ...file,
    state: { single: { language: "en", inputs: { ground: "foreigner_leaving" } } },
  });
  assert.equal(switched.singleFile.inputs.ground, "foreigner_leaving");
  assert.equal(switched.singleFile.language, "en");
  assert.equal(switched.address, "#ground=foreigner_leaving");
});

test("figures that were kept out of the address stay out of it", async () => {
  assert.equal(
    (await opened({ saved: saved({ inputs: INPUTS, secret: true }) })).address,
    "#ground=death&figures=hidden",
  );
  const hash = "#ground=death&figures=hidden";
  assert.equal((await opened({ saved: saved({ inputs: INPUTS }), hash })).address, hash);
});

test("a damaged block of data is as good as an empty one", async () => {
  for (const text of ["", '{"inputs":', "null", '{"language":"fr"}', "5"]) {
    const { singleFile, failure } = await opened({ saved: text });
    assert.equal(failure, "", text);
    assert.equal(singleFile.language, "zh", text);
    assert.equal(singleFile.inputs, undefined, text);
  }
});

test("modules find each other by name, Python its words in the language of the page", async () => {
  const { scripts } = await opened({ saved: saved({ language: "en" }) });
  const [map, python, ...modules] = scripts;
  const { imports } = JSON.parse(map.textContent);
  assert.deepEqual(Object.keys(imports), ["site/form.js", "site/calculator.js", "offline://micropython.mjs"]);
  assert.equal(imports["site/form.js"], "blob:text/javascript");
  assert.equal(map.attributes.nonce, "modules");
  assert.match(python.textContent, /browser\.start\("words\.en\.json"\)/);
  assert.deepEqual(Object.values(JSON.parse(python.attributes.config).files), ["./*"]);
  assert.equal(modules.length, 3); // two of the page, then PyScript
});

test("a file that cannot be unpacked says so", async () => {
  const { elements, scripts, failure } = await opened({ payload: "bm8gZ3ppcA==" });
  assert.notEqual(failure, "");
  assert.equal(elements["[data-page-failed]"].hidden, false);
  assert.deepEqual(scripts, []);
});
