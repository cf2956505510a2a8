/* What the amount of a row is: in the form, and in the scenario. */

import assert from "node:assert/strict";
import test from "node:test";
import { amountKeys, amountOf, partOfKey } from "../../docs/assets/js/calculator/span-values.js";

test("each choice becomes its keys, and these the choice again", () => {
  const keys = {
    "payment-month": { payment: "900" },
    "payment-year": { payment: "900", per: "year" },
    base: { base: "900" },
    tier: { tier: "900" },
  };
  for (const [choice, span] of Object.entries(keys)) {
    assert.deepEqual(amountKeys(choice, "900"), span);
    assert.deepEqual(amountOf(span), { choice, amount: "900" });
  }
});

test("an amount that is still to come keeps what it is", () => {
  assert.deepEqual(amountKeys("payment-year", ""), { payment: "", per: "year" });
  assert.deepEqual(amountOf({ payment: "", per: "year" }), { choice: "payment-year", amount: "" });
  assert.deepEqual(amountOf({ tier: "" }), { choice: "tier", amount: "" });
});

test("the payment of a month may say so, and a row without an amount waits for a base", () => {
  assert.deepEqual(amountOf({ payment: "900", per: "month" }), { choice: "payment-month", amount: "900" });
  assert.deepEqual(amountOf({ from: "2024-01" }), { choice: "base", amount: "" });
});

test("an error about a key stands beside the part that holds it", () => {
  const parts = ["payment", "base", "tier", "per", "from", "credited"].map(partOfKey);
  assert.deepEqual(parts, ["amount", "amount", "amount", "holds", "from", "credited"]);
});
