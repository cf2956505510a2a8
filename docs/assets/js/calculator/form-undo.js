/* Removing a row, clearing the form, taking an amount for something else, and undoing that: nothing is ever lost. */

import { all, one } from "./dom.js";
import { controlOf, form, ownFields, setPresets } from "./form-fields.js";
import { allRows, dropEmptyRows, emptySpans, partOf } from "./form-spans.js";
import { fieldValue, setFieldValue } from "./form-values.js";

/** @typedef {{ control: HTMLInputElement, value: string, checked: boolean }} ControlState */

/** @type {(() => void)[]} */
const undone = [];

/** Empties every field, also those that the ground hides. */
export function emptyFields() {
  for (const field of ownFields()) setFieldValue(field);
  emptySpans();
}

/** @param {HTMLElement} row */
export function removeRow(row) {
  const parent = /** @type {HTMLElement} */ (row.parentElement);
  const next = row.nextElementSibling;
  row.remove();
  remember(() => parent.insertBefore(row, next?.parentElement === parent ? next : null));
  parent.closest("[data-spans]")?.querySelector('[data-action="undo"]')?.focus();
  say("removed");
}

/**
 * Takes the amount of a row for something else; the focus goes to that choice, as the button goes away.
 * @param {HTMLElement} row
 * @param {string} choice
 */
export function holdInstead(row, choice) {
  const part = partOf(row, "holds");
  if (!part) return;
  const before = fieldValue(part);
  setFieldValue(part, choice);
  remember(() => {
    if (fieldValue(part) === choice) setFieldValue(part, before);
  });
  controlOf(part).focus();
  say("changed");
}

/**
 * Empties the form. Undo puts back what was in it, save where something new has been typed since.
 */
export function clear() {
  const before = controlStates();
  const rows = allRows();
  emptyFields();
  setPresets();
  const after = new Map(controlStates().map(({ control, value }) => [control, value]));
  remember(() => {
    for (const { parent, rows: were } of rows) parent.prepend(...were);
    for (const { control, value, checked } of before) {
      if (after.has(control) && control.value !== after.get(control)) continue;
      control.value = value;
      control.checked = checked;
    }
    for (const { parent } of rows) dropEmptyRows(parent);
  });
  say("cleared");
}

/** Undoes what was last removed or cleared. */
export function undoLast() {
  undone.pop()?.();
  showUndo();
  say("undone");
}

/** Undo is offered where there is something to undo. */
export function showUndo() {
  for (const button of /** @type {HTMLButtonElement[]} */ (all(form, '[data-action="undo"]'))) {
    button.disabled = !undone.length;
  }
}

/** @param {() => void} undo */
function remember(undo) {
  undone.push(undo);
  showUndo();
}

/**
 * What every control holds.
 * @returns {ControlState[]}
 */
function controlStates() {
  const controls = /** @type {HTMLInputElement[]} */ (all(form, "[data-field] :is(input, select)"));
  return controls.map((control) => ({ control, value: control.value, checked: control.checked }));
}

/**
 * Tells what a button did to those who cannot see it.
 * @param {string} what
 */
function say(what) {
  const place = one(form, "[data-said]");
  place.textContent = place.dataset[what] || "";
}
