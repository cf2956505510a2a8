/* Rows of spans: months of one kind and one amount, in lists that the templates mark with `data-spans`.
 *
 * The parts of a row are fields named after it, `span.from`. What the amount is and the amount itself are two
 * parts, `span.holds` and `span.amount`, and one key of the scenario (span-values.js). A part that is always
 * chosen bears in `data-usual` what a new row means: it makes no row filled, and a further row takes it over
 * from the one above.
 */

import { all, one } from "./dom.js";
import { form, isAsked, isOfGround, keyOf } from "./form-fields.js";
import { fieldValue, setFieldValue } from "./form-values.js";
import { amountKeys, amountOf, partOfKey } from "./span-values.js";

const LISTS = new Map(all(form, "[data-spans]").map((list) => [list.dataset.spans || "", list]));

/**
 * The rows as last read: an error in `spans[1].to` speaks of the second of these.
 * @type {Map<string, HTMLElement[]>}
 */
const rowsRead = new Map();
let rowsMade = 0;

/**
 * The spans of every list that is asked for, without empty rows.
 * @returns {[string, Span[]][]}
 */
export function readSpans() {
  return [...LISTS].map(([name, list]) => {
    const rows = isAsked(list) ? rowsOf(list).filter((row) => !isEmptyRow(row)) : [];
    rowsRead.set(name, rows);
    return [name, rows.map(readRow)];
  });
}

/**
 * Fills the lists with spans; `keep`: only those that the ground asks for.
 * @param {Typed} typed
 * @param {boolean} keep
 */
export function writeSpans(typed, keep) {
  for (const [name, list] of LISTS) {
    const spans = typed[name];
    if (!keep || isOfGround(list)) writeRows(list, Array.isArray(spans) ? spans : []);
  }
}

/**
 * The part of a row that an error names, `spans[1].to`; the list where it names a whole row, `spans[1]`.
 * @param {string} name
 * @param {number} at
 * @param {string} part
 */
export function locateSpan(name, at, part) {
  const row = rowsRead.get(name)?.[at];
  return row && (partOf(row, partOfKey(part)) || LISTS.get(name));
}

/** Every row, in the order of the page. */
export function allRows() {
  return [...LISTS.values()].map((list) => ({ parent: parentOf(list), rows: rowsOf(list) }));
}

/** One empty row in each list. */
export function emptySpans() {
  for (const list of LISTS.values()) {
    const rows = rowsOf(list);
    const row = appendRow(list);
    for (const old of rows) old.remove();
    for (const part of partsOf(row)) setFieldValue(part);
  }
}

/** Numbers the rows of each list from one, and names the unit of each amount. */
export function labelRows() {
  for (const list of LISTS.values()) {
    rowsOf(list).forEach((row, at) => {
      one(row, "[data-span-number]").textContent = String(at + 1);
      one(row, ".field__unit").textContent = chosenOption(row).dataset.unit || "";
    });
  }
}

/**
 * What is chosen for the amount of a row to be.
 * @param {HTMLElement} row
 */
export function chosenOption(row) {
  return one(row, '[data-field="span.holds"] select', HTMLSelectElement).selectedOptions[0];
}

/**
 * The number under which the page shows the row of a part; "" outside of rows.
 * @param {HTMLElement} part
 */
export function rowNumber(part) {
  const row = part.closest("[data-span]");
  return row ? one(row, "[data-span-number]").textContent : "";
}

/**
 * A new row, which goes on with what is usual in the one above.
 * @param {HTMLElement} list
 */
export function addRow(list) {
  const above = rowsOf(list).pop();
  const row = appendRow(list);
  for (const part of partsOf(row)) {
    const before = above && "usual" in part.dataset ? partOf(above, partName(part)) : null;
    setFieldValue(part, before ? fieldValue(before) : "");
  }
  labelRows();
  return row;
}

/**
 * Removes the empty rows of a list, but not its last one.
 * @param {HTMLElement} parent
 */
export function dropEmptyRows(parent) {
  const rows = all(parent, "[data-span]");
  for (const row of rows) if (parent.children.length > 1 && isEmptyRow(row)) row.remove();
}

/**
 * A part of a row by its name.
 * @param {HTMLElement} row
 * @param {string} name
 */
export function partOf(row, name) {
  return partsOf(row).find((part) => partName(part) === name);
}

/** @param {HTMLElement} list */
function rowsOf(list) {
  return all(list, "[data-span]");
}

/** @param {HTMLElement} list */
function parentOf(list) {
  return one(list, "ul");
}

/** @param {HTMLElement} row */
function partsOf(row) {
  return all(row, "[data-field]");
}

/** @param {HTMLElement} part */
function partName(part) {
  return keyOf(part).split(".")[1];
}

/**
 * @param {HTMLElement} row
 * @returns {Span}
 */
function readRow(row) {
  const { holds, amount, ...parts } = Object.fromEntries(
    partsOf(row).map((part) => [partName(part), fieldValue(part)]),
  );
  const filled = Object.entries(parts).filter(([, value]) => value);
  return { ...Object.fromEntries(filled), ...amountKeys(holds, amount) };
}

/** @param {HTMLElement} row */
function isEmptyRow(row) {
  return partsOf(row).every((part) => "usual" in part.dataset || !fieldValue(part));
}

/**
 * @param {HTMLElement} list
 * @param {Span[]} spans
 */
function writeRows(list, spans) {
  for (const row of rowsOf(list).slice(Math.max(spans.length, 1))) row.remove();
  const rows = rowsOf(list);
  while (rows.length < spans.length) rows.push(appendRow(list));
  rows.forEach((row, at) => {
    const parts = spans[at] ? partsOfSpan(spans[at]) : {};
    for (const part of partsOf(row)) setFieldValue(part, parts[partName(part)] ?? part.dataset.usual);
  });
}

/**
 * A row of the scenario as the parts of a row of the page.
 * @param {Span} span
 * @returns {Span}
 */
function partsOfSpan(span) {
  const { choice, amount } = amountOf(span);
  return { ...span, holds: choice, amount };
}

/** @param {HTMLElement} list */
function appendRow(list) {
  const { content } = one(list, "[data-span-template]", HTMLTemplateElement);
  const row = /** @type {HTMLElement} */ (one(content, "[data-span]").cloneNode(true));
  rowsMade += 1;
  for (const element of row.querySelectorAll("[id], [for], [aria-describedby]")) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/__n__/g, String(rowsMade)));
    }
  }
  parentOf(list).append(row);
  return row;
}
