/* The account as CSV, data with sorted keys, the command. */

import assert from "node:assert/strict";
import test from "node:test";
import { csvOf, pythonCommand, sortedJson } from "../../docs/assets/js/calculator/share-texts.js";

const COLUMNS = {
  year: "Year",
  opening: "Opening, yuan",
  credited: "记入",
  interest: "I",
  balance: 'The "sum"',
  rate: "%",
};
const YEAR = {
  rate_status: "official",
  year: 2024,
  opening: "0.00",
  credited: "4320.00",
  interest: "1.50",
  balance: "4321.50",
  rate: "2.62",
};

test("the table begins with the mark of UTF-8 and ends each line as spreadsheets expect", () => {
  const text = csvOf([YEAR], COLUMNS, { official: "official" });
  assert.equal(
    text,
    '\ufeffYear,"Opening, yuan",记入,I,"The ""sum""",%,\r\n2024,0.00,4320.00,1.50,4321.50,2.62,official\r\n',
  );
});

test("without a year there is the head alone", () => {
  assert.equal(csvOf([], COLUMNS, {}).split("\r\n").length, 2);
});

test("a line break within a cell is quoted", () => {
  assert.match(csvOf([YEAR], COLUMNS, { official: "a\nb" }), /2\.62,"a\nb"\r\n$/);
});

test("JSON has its keys in one order at every depth, lists in their own", () => {
  const one = sortedJson({ b: [{ d: 1, c: null }, 2], a: "x" });
  const other = sortedJson({ a: "x", b: [{ c: null, d: 1 }, 2] });
  assert.equal(one, other);
  assert.equal(one.replace(/\s/g, ""), '{"a":"x","b":[{"c":null,"d":1},2]}');
});

test("the command names the language and ends its input", () => {
  assert.equal(
    pythonCommand("en", { month: "2026-11", ground: "death" }),
    'python -m calc --text --lang en <<\'JSON\'\n{\n  "ground": "death",\n  "month": "2026-11"\n}\nJSON\n',
  );
});
