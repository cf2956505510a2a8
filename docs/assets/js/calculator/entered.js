/* The inputs in words of the page: for the sheet of paper, and for a copy that the browser saves. */

import { all, one } from "./dom.js";
import { isSent, labelOf, root, tidy } from "./form-fields.js";
import { chosenOption, partOf } from "./form-spans.js";
import { controlsIn, fieldValue, monthLists, monthWords } from "./form-values.js";

/** @typedef {{ label: string, answer: string, row: boolean }} Line */

/** The name of the chosen ground, "" while there is none. */
export function groundName() {
  return textOf(root.querySelector("a[aria-current] .ground__name"));
}

/**
 * A line for every field that is asked for and filled in; a row of spans is one line.
 * @returns {Line[]}
 */
export function entered() {
  const lines = new Map();
  for (const field of all(root, "form [data-field]:not([data-spans])")) {
    const answer = isSent(field) ? answerOf(field) : "";
    const row = field.closest("[data-span]");
    if (answer && !row) lines.set(field, { label: labelOf(field), answer, row: false });
    else if (answer && row && answerIn(row, "amount")) {
      lines.set(row, { label: textOf(one(row, "legend")), answer: rowText(row), row: true });
    }
  }
  return [...lines.values()];
}

/** @param {HTMLElement} field */
function answerOf(field) {
  const [year, month] = monthLists(field);
  if (year) return monthWords(root.dataset.yearAndMonth || "", chosenText(year), chosenText(month));
  const [control] = controlsIn(field);
  if (control.type === "radio") return textOf(field.querySelector("label:has(:checked)"));
  if (!control.value) return "";
  const answer = control instanceof HTMLSelectElement ? chosenText(control) : control.value;
  return [answer, textOf(field.querySelector(".field__unit"))].filter(Boolean).join(" ");
}

/** @param {HTMLSelectElement} list */
function chosenText(list) {
  return list.value ? list.selectedOptions[0].text : "";
}

/**
 * @param {HTMLElement} row
 * @param {string} name
 */
function answerIn(row, name) {
  const part = partOf(row, name);
  return part ? answerOf(part) : "";
}

/**
 * What a row says beyond the usual: that somebody paid for themselves goes without saying.
 * @param {HTMLElement} row
 */
function rowText(row) {
  const kind = partOf(row, "kind");
  const months = [answerIn(row, "from"), answerIn(row, "to")].join(" – ");
  const amount = `${chosenOption(row).dataset.short} ${answerIn(row, "amount")}`;
  const unusual = kind && fieldValue(kind) !== kind.dataset.usual ? answerOf(kind) : "";
  return [months, amount, unusual, answerIn(row, "credited")].filter(Boolean).join(" · ");
}

/** @param {Element | null} element */
function textOf(element) {
  return tidy(element?.textContent || "");
}
