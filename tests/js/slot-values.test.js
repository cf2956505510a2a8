/* Attributes by pattern, rows that stayed the same, names of problems. */

import assert from "node:assert/strict";
import test from "node:test";
import {
  attributeRules,
  attributeValue,
  completedRows,
  firstOfEach,
  hasContent,
  namedOnce,
  nameOfKey,
} from "../../docs/assets/js/calculator/slot-values.js";

const LABELS = { birth: "Month of birth", spans: "What was paid" };
const nameOf = (path) => LABELS[path] || "";

/** The attributes that a `data-slot-attr` gives for some values. */
const attributes = (text, values) =>
  Object.fromEntries(attributeRules(text).map((rule) => [rule.name, attributeValue(rule, values)]));

test("a slot alone gives its value, a slot in braces stands within the pattern", () => {
  assert.deepEqual(attributes("data-step:key", { key: "interest" }), { "data-step": "interest" });
  assert.deepEqual(attributes("id:source-{id}", { id: "law-17" }), { id: "source-law-17" });
  assert.deepEqual(attributes("href:#source-{source.id}", { "source.id": "law" }), { href: "#source-law" });
  assert.deepEqual(attributes("title:({a})", { a: "x" }), { title: "(x)" });
});

test("several rules are joined by a semicolon, and a pattern may hold a colon", () => {
  const values = { url: "https://example.org/", id: "a" };
  assert.deepEqual(attributes("href:url;data-id:x:{id}", values), { href: "https://example.org/", "data-id": "x:a" });
});

test("without a value there is no attribute", () => {
  assert.deepEqual(attributes("id:source-{id};href:url", {}), { id: "", href: "" });
});

test("a value is text: nothing in it is a pattern", () => {
  assert.deepEqual(attributes("id:x-{id}", { id: "$&{id}" }), { id: "x-$&{id}" });
});

test("a link leads to a page or within the page, and never runs anything", () => {
  for (const url of ["https://www.gov.cn/", "http://a/", "#part"]) {
    assert.deepEqual(attributes("href:url", { url }), { href: url });
  }
  for (const url of ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//a/", "../law/", "HTTPS:x"]) {
    assert.deepEqual(attributes("href:url", { url }), { href: "" });
  }
  assert.deepEqual(attributes("data-url:url", { url: "javascript:alert(1)" }), { "data-url": "javascript:alert(1)" });
});

test("there is content in a text and in a list with rows", () => {
  assert.deepEqual(["a", [{}], "", [], undefined, null].map(hasContent), [true, true, false, false, false, false]);
});

test("a row that came as null is the one before; the list may grow and shrink", () => {
  const [a, b, c] = [{ text: "a" }, { text: "b" }, { text: "c" }];
  assert.deepEqual(completedRows([null, c], [a, b]), [a, c]);
  assert.equal(completedRows([null], [a, b])[0], a);
  assert.deepEqual(completedRows([a, b], undefined), [a, b]);
});

test("what is missing is named once, and by its sentence where there is no name", () => {
  const asked = [
    { field: "birth", text: "The month of birth is missing." },
    { field: "spans[0].from", text: "A month is missing." },
    { field: "birth", text: "Again." },
  ];
  assert.deepEqual(namedOnce(asked, nameOf), [
    { text: "Month of birth", field: "birth" },
    { text: "A month is missing.", field: "spans[0].from" },
  ]);
});

test("a key of a link has the name of its field, a row its number, an unknown key itself", () => {
  assert.equal(nameOfKey("birth", nameOf), "Month of birth");
  assert.equal(nameOfKey("spans[1]", nameOf), "What was paid (2)");
  assert.equal(nameOfKey("colour", nameOf), "colour");
});

test("what is half filled is said once for a row, and leads to its first gap", () => {
  const unfinished = ["spans[2].to", "spans[2].base", "birth"].map((field) => ({ field, text: "" }));
  assert.deepEqual(
    firstOfEach(unfinished, (path) => path.split(".")[0]),
    [
      { text: "spans[2]", field: "spans[2].to" },
      { text: "birth", field: "birth" },
    ],
  );
});
