/* What is said beside a field: that it is wrong, that it is asked for, that its amount looks like another one. */

import { all, one } from "./dom.js";
import { locate } from "./form.js";
import { controlsIn } from "./form-values.js";

/** @type {Set<HTMLElement>} */
const markedWrong = new Set();
/** @type {Set<HTMLElement>} */
let markedAsked = new Set();
/** @type {Set<HTMLElement>} */
let checked = new Set();

/**
 * Only the fields marked now or before are touched: a long history has hundreds.
 * @param {Problem[]} problems
 */
export function markProblems(problems) {
  /** @type {Map<HTMLElement, string>} */
  const wrong = new Map();
  for (const { field: path, text } of problems) {
    const field = locate(path);
    if (field && !wrong.has(field)) wrong.set(field, text);
  }
  for (const field of new Set([...markedWrong, ...wrong.keys()])) {
    const text = wrong.get(field) || "";
    if (text && isBusy(field)) continue;
    setText(errorOf(field), text);
    for (const control of controlsOf(field)) {
      if (text) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
    if (text) markedWrong.add(field);
    else markedWrong.delete(field);
  }
}

/**
 * Needed for an answer, or for a closer one. Not for a list of spans: a balance would do as well.
 * @param {Problem[]} asked
 */
export function markAsked(asked) {
  /** @type {Map<HTMLElement, string>} */
  const wanted = new Map();
  for (const { field: path, mark = "needed" } of asked) {
    const field = locate(path);
    if (field && !field.matches("[data-spans]")) wanted.set(field, mark);
  }
  for (const field of new Set([...markedAsked, ...wanted.keys()])) {
    const place = ownPart(field, "[data-asked-mark]");
    place.hidden = !wanted.has(field) || Boolean(errorOf(field).textContent);
    setText(place, place.dataset[wanted.get(field) || "needed"]);
    field.toggleAttribute("data-needed-now", wanted.get(field) === "needed");
  }
  markedAsked = new Set(wanted.keys());
}

/**
 * What looks mistyped in a row, and the button that reads the amount otherwise; not before the amount is left.
 * @param {Check[]} checks
 */
export function showChecks(checks) {
  /** @type {Map<HTMLElement, Check>} */
  const found = new Map();
  for (const check of checks) {
    const field = locate(check.field);
    const place = field?.closest("[data-span]")?.querySelector("[data-check]");
    if (place && !(place.hidden && field?.contains(document.activeElement))) found.set(place, check);
  }
  for (const place of new Set([...checked, ...found.keys()])) {
    const { text = "", question = "", instead = "" } = found.get(place) || {};
    const button = one(place, '[data-action="instead"]');
    setText(one(place, "[data-check-text]"), text);
    setText(button, question);
    button.dataset.instead = instead;
    button.hidden = !instead;
    place.hidden = !text;
  }
  checked = new Set(found.keys());
}

/**
 * A field that is just being filled in is not called wrong before it is left.
 * @param {HTMLElement | null | undefined} field
 */
export function isBusy(field) {
  if (!field || field.matches("[data-spans]")) return false;
  return field.contains(document.activeElement) && !errorOf(field).textContent;
}

/**
 * A list of spans holds the marks of its rows too: its own come last.
 * @param {HTMLElement} field
 * @param {string} selector
 */
function ownPart(field, selector) {
  return /** @type {HTMLElement} */ (all(field, selector).pop());
}

/** @param {HTMLElement} field */
function errorOf(field) {
  return ownPart(field, "[data-error]");
}

/** @param {HTMLElement} field */
function controlsOf(field) {
  return field.matches("[data-spans]") ? [] : controlsIn(field);
}

/**
 * @param {HTMLElement} element
 * @param {string} [text]
 */
function setText(element, text = "") {
  if (element.textContent !== text) element.textContent = text;
}
