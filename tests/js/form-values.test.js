/* Months and days as text. */

import assert from "node:assert/strict";
import test from "node:test";
import {
  dayOfDate,
  isPlausible,
  monthOf,
  monthOfDate,
  monthWords,
  partsOfMonth,
  presetOf,
} from "../../docs/assets/js/calculator/form-values.js";

test("a month comes apart and together again, also half chosen", () => {
  for (const value of ["2026-11", "2026-", "-11", ""]) assert.equal(monthOf(...partsOfMonth(value)), value);
  assert.equal(monthOf("2026", ""), "2026-");
  assert.equal(monthOf("", "11"), "-11");
});

test("a year alone, as a link may bring it, has no month of the year", () => {
  assert.deepEqual(partsOfMonth("2026"), ["2026", ""]);
});

test("a month in words has the order of the language", () => {
  assert.equal(monthWords("{year}{month}", "2026年", "11月"), "2026年11月");
  assert.equal(monthWords("{month} {year}", "2026", "Nov"), "Nov 2026");
  assert.equal(monthWords("{month} {year}", "2026", ""), "2026");
  assert.equal(monthWords("{year}{month}", "", "11月"), "11月");
  assert.equal(monthWords("{month} {year}", "", ""), "");
});

test("a date is told by the reader's own calendar, with two digits", () => {
  assert.equal(monthOfDate(new Date(2026, 0, 31, 23, 59)), "2026-01");
  assert.equal(dayOfDate(new Date(2026, 0, 5, 0, 0)), "2026-01-05");
  assert.equal(dayOfDate(new Date(2026, 11, 31, 23, 59)), "2026-12-31");
});

test("a field offers this month, or the end of last year", () => {
  assert.equal(presetOf("this_month", new Date(2026, 10, 28)), "2026-11");
  assert.equal(presetOf("last_december", new Date(2026, 10, 28)), "2025-12");
  assert.equal(presetOf("last_december", new Date(2026, 0, 1)), "2025-12");
});

test("a clock that is years off is not believed", () => {
  const plausible = (year) => isPlausible(new Date(year, 5, 1), "2026-11-22");
  assert.deepEqual([1970, 2024, 2025, 2026, 2027, 2028].map(plausible), [false, false, true, true, true, false]);
  assert.equal(isPlausible(new Date(2026, 5, 1), ""), false);
});
