/* The form: what is typed in the fields that a ground asks for, as the JSON of the scenario.
 *
 * form-fields.js which fields are asked for   form-values.js what one holds
 * form-spans.js  rows of spans                form-undo.js   clearing and undo
 *
 * Nothing typed is ever lost: hidden fields keep their values, undo brings back the rest.
 */

import { one, targetOf } from "./dom.js";
import {
  chooseGround,
  controlOf,
  fieldOf,
  form,
  isAsked,
  isOfGround,
  isSent,
  keyOf,
  labelOf,
  ownFields,
  root,
  setPresets,
  showAsked,
  shownText,
} from "./form-fields.js";
import { addRow, labelRows, locateSpan, readSpans, writeSpans } from "./form-spans.js";
import { clear, emptyFields, holdInstead, removeRow, showUndo, undoLast } from "./form-undo.js";
import { fieldValue, setFieldValue } from "./form-values.js";

export { controlOf, fieldNameOf, labelOf, setPresets } from "./form-fields.js";

/**
 * What is typed in the fields asked for, as JSON; only what is not empty.
 * @returns {string} of a {@link Typed}
 */
export function read() {
  /** @type {Typed} */
  const typed = {};
  if (root.dataset.ground) typed.ground = root.dataset.ground;
  for (const field of ownFields()) {
    const value = isSent(field) ? fieldValue(field) : "";
    if (value) typed[keyOf(field)] = value;
  }
  for (const [list, spans] of readSpans()) if (spans.length) typed[list] = spans;
  return JSON.stringify(typed);
}

/**
 * Fills the form; whatever is not named becomes empty, or, with `keep`, only what the ground asks for.
 * @param {Typed} typed
 * @param {boolean} [keep]
 */
export function write(typed, keep = false) {
  if (!keep) emptyFields();
  choose(typed.ground || "");
  for (const field of ownFields()) {
    const key = keyOf(field);
    const own = fieldOf(key) === field;
    if (own && (!keep || isOfGround(field))) setFieldValue(field, /** @type {string} */ (typed[key]));
  }
  writeSpans(typed, keep);
  setPresets(typed);
  refresh();
}

/**
 * Shows the fields of a ground; a word that is none counts as no choice. Returns whether it changed.
 * @param {string} ground
 */
export function choose(ground) {
  const changed = chooseGround(ground);
  refresh();
  return changed;
}

/** Shows what is asked for now. */
export function refresh() {
  showAsked();
  labelRows();
  showUndo();
}

/**
 * The element of a field named as in an error: `birth`, `spans`, `spans[1]`, `spans[1].to`.
 * While an answer decides whether a field is asked for, that question stands for it.
 * @param {string} path
 * @returns {HTMLElement | null | undefined}
 */
export function locate(path) {
  const [, list, at, part] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) || [];
  if (list) return locateSpan(list, Number(at), part);
  const field = fieldOf(path);
  if (!field || isAsked(field)) return field;
  return field.dataset.when ? locate(field.dataset.when.split("=")[0]) : null;
}

/**
 * What the page calls a field: its label, with the number of the row for one in a list.
 * @param {string} path
 * @returns {string}
 */
export function nameOf(path) {
  const field = locate(path) || fieldOf(path);
  if (!field) return "";
  const section = field.matches("[data-spans]") ? field.closest("section") : null;
  if (section) return shownText(one(section, "h2"));
  const row = field.closest("[data-span]");
  return row ? `${shownText(one(row, "legend"))} · ${labelOf(field)}` : labelOf(field);
}

/** @param {Event} event */
function act(event) {
  const button = targetOf(event).closest("[data-action]");
  if (!button) return;
  const list = button.closest("[data-spans]");
  const row = button.closest("[data-span]");
  const { action } = button.dataset;
  if (action === "add" && list) controlOf(addRow(list)).focus();
  if (action === "remove" && row) removeRow(row);
  if (action === "instead" && row) holdInstead(row, button.dataset.instead || "");
  if (action === "clear") clear();
  if (action === "undo") undoLast();
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

form.addEventListener("click", act);
form.addEventListener("input", refresh);
form.addEventListener("change", refresh);
form.addEventListener("submit", (event) => event.preventDefault());
