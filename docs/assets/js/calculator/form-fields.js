/* The fields: which of them the ground and the answers ask for, and what the page calls them.
 *
 * A field is an element with `data-field`, its key in the scenario; where grounds mean different things by it
 * there is one for each meaning. It is asked for while nothing around it is hidden: `data-for` names the grounds
 * that ask for it, `data-when` a condition. `data-beside` names the field without which it says nothing,
 * `data-preset` what it holds before anything is chosen.
 */

import { all, one } from "./dom.js";
import { controlsIn, fieldValue, isPlausible, presetOf, setFieldValue } from "./form-values.js";

export const root = one(document, "[data-calculator]");
export const form = one(root, "form", HTMLFormElement);

/**
 * The key of a field in the scenario.
 * @param {HTMLElement} field
 */
export function keyOf(field) {
  return field.dataset.field || "";
}

/** The fields of the scenario itself: neither lists of spans nor what stands in their rows. */
export function ownFields() {
  return all(form, "[data-field]:not([data-spans])").filter((field) => !field.closest("[data-span]"));
}

/**
 * The field of the scenario with a key: of several the one of the ground, else the first.
 * @param {string} key
 * @returns {HTMLElement | null}
 */
export function fieldOf(key) {
  const fields = all(form, `[data-field="${CSS.escape(key)}"]`);
  return fields.find(isOfGround) || fields[0] || null;
}

/**
 * The key under which an element stands in the scenario; of a row its list; else "".
 * @param {Element} element
 */
export function fieldNameOf(element) {
  const list = element.closest("[data-spans]");
  const field = element.closest("form [data-field]");
  return list?.dataset.spans || field?.dataset.field || "";
}

/** @param {HTMLElement} field */
export function isAsked(field) {
  return !field.closest("[hidden]");
}

/**
 * Whether a field counts: it is asked for, and what it speaks of is there.
 * @param {HTMLElement} field
 */
export function isSent(field) {
  const beside = field.dataset.beside ? fieldOf(field.dataset.beside) : null;
  return isAsked(field) && (!beside || Boolean(fieldValue(beside)));
}

/**
 * Whether the ground asks for a field; a condition may hide it all the same: that is decided by other fields.
 * @param {HTMLElement} field
 */
export function isOfGround(field) {
  const around = field.closest("[data-for]");
  return around?.dataset.for === "any" || fitsGround(around);
}

/**
 * Takes a ground; a word that is none counts as no choice. Returns whether it changed.
 * @param {string} ground
 */
export function chooseGround(ground) {
  const known = root.querySelector(`[data-ground="${CSS.escape(ground)}"]`) ? ground : "";
  const changed = root.dataset.ground !== known;
  root.dataset.ground = known;
  for (const link of all(root, "a[data-ground]")) {
    const chosen = link.dataset.ground === known;
    const item = link.closest("li");
    if (item) item.hidden = Boolean(known) && !chosen;
    if (chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const group of all(root, "[data-ground-group]")) {
    group.hidden = Boolean(known) && !group.querySelector("[aria-current]");
  }
  one(root, "[data-ground-change]").hidden = !known;
  return changed;
}

/** Shows what the ground and the conditions ask for. */
export function showAsked() {
  for (const part of all(form, "[data-for], [data-when]")) {
    part.hidden = !((!part.dataset.for || fitsGround(part)) && holds(part.dataset.when));
  }
}

/**
 * What is offered until something else is chosen, by the visitor's own calendar; by a clock that is years off,
 * nothing. What came beside a stated figure is not completed: its month is for its owner to say.
 * @param {Typed} [typed] what was put into the form
 */
export function setPresets(typed = {}) {
  const today = new Date();
  if (!isPlausible(today, root.dataset.rulesetDay || "")) return;
  for (const field of all(form, "[data-preset]")) {
    const stated = field.dataset.beside && typed[field.dataset.beside];
    if (!fieldValue(field) && !stated) setFieldValue(field, presetOf(field.dataset.preset || "", today));
  }
}

/**
 * What the page calls a field.
 * @param {HTMLElement} field
 */
export function labelOf(field) {
  return shownText(one(field, ".field__label"));
}

/**
 * The text of an element of whose forms only one is shown; all of it where none is.
 * @param {HTMLElement} element
 */
export function shownText(element) {
  const nodes = /** @type {HTMLElement[]} */ ([...element.childNodes]);
  const shown = nodes.filter((node) => !node.hidden).map((node) => node.textContent);
  return tidy(shown.join("")) || tidy(element.textContent);
}

/**
 * A text without the line breaks and indents of the markup.
 * @param {string} text
 */
export function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The control of a field that takes the focus; for a list the first way to say the same.
 * @param {HTMLElement} field
 */
export function controlOf(field) {
  const scope = field.matches("[data-spans]") ? field.closest("section") : field;
  return controlsIn(scope || field)[0];
}

/** @param {HTMLElement | null} part */
function fitsGround(part) {
  const grounds = part?.dataset.for || "";
  const { ground = "" } = root.dataset;
  return grounds === "any" ? Boolean(ground) : grounds.split(" ").includes(ground);
}

/**
 * `name=value` holds if the field says so; a field the ground does not ask for sets no condition.
 * @param {string} [condition]
 */
function holds(condition) {
  if (!condition) return true;
  const [name, value] = condition.split("=");
  const field = fieldOf(name);
  return !field || !fitsGround(field) || fieldValue(field) === value;
}
