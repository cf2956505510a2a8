/* The answer: puts a view made by Python into the places that the templates marked.
 *
 * data-slot="name"          its text          data-slot-attr="href:#source-{source.id}"  an attribute
 * data-rows="name"          a list, one copy of its <template data-row> for each row
 * data-show="name"          shown if the view says so      data-if="name"  shown if it has something in it
 * data-size, data-size-x    width and x of a rect, in thousandths
 * data-on-state="a b"       shown in these states
 * Existing nodes are kept and only their text is changed, so focus, scroll and open details stay.
 * A row that is the same as in the view before comes as null.
 */

import { all, one, targetOf } from "./dom.js";
import { isBusy, markAsked, markProblems, showChecks } from "./field-marks.js";
import { controlOf, locate, nameOf } from "./form.js";
import { rowNumber } from "./form-spans.js";
import {
  attributeRules,
  attributeValue,
  completedRows,
  firstOfEach,
  hasContent,
  namedOnce,
  nameOfKey,
} from "./slot-values.js";

/**
 * @typedef {object} Places of a scope
 * @property {HTMLElement[]} slots
 * @property {{ element: HTMLElement, rules: import("./slot-values.js").AttributeRule[] }[]} attributes
 * @property {HTMLElement[]} lists
 * @property {HTMLElement[]} conditions
 */

const root = one(document, "[data-calculator]");
const result = one(root, "[data-result]");
const form = one(root, "form");
const example = JSON.parse(one(root, "[data-example]").textContent);

/** @type {WeakMap<HTMLElement, Places>} */
const places = new WeakMap();
/** @type {WeakMap<Element, Values>} */
const shown = new WeakMap();
/** @type {Record<string, Values[]>} */
const received = {};
/** @type {Problem[]} */
let problems = [];
/** @type {Problem[]} */
let unfinished = [];
/** @type {Check[]} */
let checks = [];
/** @type {View | null} */
let held = null;

/**
 * Shows a view. While the only thing wrong is the field being filled in, the last view stays, marked as out of
 * date, until that field is left. An answer without what is half filled is marked so, too.
 * @param {string} json of a {@link View}
 */
export function fill(json) {
  /** @type {View} */
  const view = JSON.parse(json);
  const rows = view.rows || {};
  for (const name of Object.keys(rows)) rows[name] = received[name] = completedRows(rows[name], received[name]);
  problems = view.errors || [];
  held = problems.length && problems.every(isBeingTyped) ? view : null;
  if (!held) unfinished = view.unfinished || [];
  result.classList.toggle("is-stale", Boolean(held || unfinished.length));
  if (!held) show(view);
}

/**
 * Without an answer of its own the page shows the example.
 * @param {View} given
 */
function show(given) {
  const view = given.state === "empty" ? { ...given, ...example, state: "empty" } : given;
  root.dataset.state = view.state;
  result.dataset.verdict = view.verdict || "";
  for (const part of all(root, "[data-on-state]")) {
    part.hidden = !part.dataset.onState?.split(" ").includes(view.state);
  }
  fillScope(root, {
    ...view.text,
    ...view.rows,
    ...view.notice,
    problems: (view.notice?.problems || []).map(namedInLink),
    errors: problems.map(named),
    ask: namedOnce(view.ask || [], nameOf),
    unfinished: unfinishedRows(unfinished),
  });
  fillSpoken(view);
  unlinkChips();
  showBlocks(view.show || {});
  setSizes(view.size || {});
  markProblems(problems);
  markAsked([...(view.ask || []), ...unfinished]);
  checks = view.checks || [];
  showChecks(checks);
  showUnfinished();
}

/**
 * A problem with the name of its field, as the page calls it.
 * @param {Problem} problem
 */
function named(problem) {
  return { ...problem, label: nameOf(problem.field) };
}

/**
 * A problem of a link, with what the page calls its key.
 * @param {Problem} problem
 */
function namedInLink(problem) {
  return { ...problem, label: problem.field ? nameOfKey(problem.field, nameOf) : "" };
}

/**
 * Fills the places of a scope; what a row already shows is not looked at again.
 * @param {HTMLElement} scope
 * @param {Values} values
 */
function fillScope(scope, values) {
  const own = placesOf(scope);
  for (const element of own.slots) setText(element, values[element.dataset.slot || ""]);
  for (const { element, rules } of own.attributes) setAttributes(element, rules, values);
  for (const element of own.lists) fillRows(element, values[element.dataset.rows || ""] || []);
  for (const element of own.conditions) element.hidden = !hasContent(values[element.dataset.if || ""]);
}

/**
 * Every place of a scope, but not those inside its lists: they belong to the rows. Markup never changes but by
 * whole rows, so it is looked through once.
 * @param {HTMLElement} scope
 * @returns {Places}
 */
function placesOf(scope) {
  const known = places.get(scope);
  if (known) return known;
  const list = listAround(scope);
  /** @param {string} selector */
  const own = (selector) =>
    [scope, ...all(scope, selector)].filter(
      (element) => element.matches(selector) && (element === scope || listAround(element) === list),
    );
  const found = {
    slots: own("[data-slot]"),
    attributes: own("[data-slot-attr]").map((element) => ({
      element,
      rules: attributeRules(element.dataset.slotAttr || ""),
    })),
    lists: own("[data-rows]"),
    conditions: own("[data-if]"),
  };
  places.set(scope, found);
  return found;
}

/** @param {HTMLElement} element */
function listAround(element) {
  return element.parentElement?.closest("[data-rows]");
}

/**
 * @param {HTMLElement} list
 * @param {Values[]} rows
 */
function fillRows(list, rows) {
  const template = one(list, ":scope > template", HTMLTemplateElement);
  const items = /** @type {HTMLElement[]} */ ([...list.children].filter((child) => child !== template));
  for (const surplus of items.slice(rows.length)) surplus.remove();
  rows.forEach((row, at) => {
    let item = items[at];
    if (!item) {
      item = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
      list.insertBefore(item, template);
    }
    if (shown.get(item) !== row) fillScope(item, row);
    shown.set(item, row);
  });
}

/**
 * @param {HTMLElement} element
 * @param {string} [text]
 */
function setText(element, text = "") {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Sets attributes, or takes them away; a link without an address is not shown.
 * @param {HTMLElement} element
 * @param {import("./slot-values.js").AttributeRule[]} rules
 * @param {Values} values
 */
function setAttributes(element, rules, values) {
  for (const rule of rules) {
    const value = attributeValue(rule, values);
    if (!value) element.removeAttribute(rule.name);
    else if (element.getAttribute(rule.name) !== value) element.setAttribute(rule.name, value);
    if (rule.name === "href") element.hidden = !value;
  }
}

/**
 * Read aloud: the verdict and the amount, nothing else, and never the example. The line at the bottom of a phone
 * says the same, or that something is missing.
 * @param {View} view
 */
function fillSpoken(view) {
  const words = view.state === "empty" ? "" : view.text?.sticky;
  const line = one(root, "[data-goto]");
  const lineWords = words || line.dataset[view.state] || "";
  setText(one(root, "[data-live]"), view.state === "result" ? words : "");
  setText(one(line, "[data-sticky]"), lineWords);
  line.hidden = !lineWords;
}

/** The reader's own figures and plain arithmetic have a label, but no instrument to open. */
function unlinkChips() {
  for (const chip of all(root, '.chip[href^="#source-"]')) {
    const id = chip.getAttribute("href")?.slice(1) || "";
    if (!document.getElementById(id)) chip.removeAttribute("href");
  }
}

/** @param {Record<string, boolean>} show */
function showBlocks(show) {
  for (const block of all(root, "[data-show]")) block.hidden = !show[block.dataset.show || ""];
}

/** @param {Record<string, string>} size */
function setSizes(size) {
  for (const rect of all(root, "[data-size]")) {
    rect.setAttribute("width", size[rect.dataset.size || ""] || "0");
    rect.setAttribute("x", size[rect.dataset.sizeX || ""] || "0");
  }
}

/** @param {Problem} problem */
function isBeingTyped({ field }) {
  return isBusy(locate(field));
}

function leaveField() {
  requestAnimationFrame(() => {
    const late = held && !problems.every(isBeingTyped) ? held : null;
    if (late) fill(JSON.stringify(late));
    else markProblems(problems);
    showChecks(checks);
    showUnfinished();
  });
}

/**
 * What is half filled, with the words that say so: a row by the number under which it stands on the page.
 * @param {Problem[]} unfinished
 */
function unfinishedRows(unfinished) {
  const { unfinishedRow = "", unfinishedField = "" } = root.dataset;
  return firstOfEach(unfinished, (path) => {
    const field = locate(path);
    const number = field ? rowNumber(field) : "";
    return number ? unfinishedRow.replace("{number}", number) : unfinishedField.replace("{name}", nameOf(path));
  });
}

/** The line above the answer at the bottom of a phone waits until the row that it speaks of is left. */
function showUnfinished() {
  const inRow = unfinished.some(({ field }) => {
    const part = locate(field);
    return (part?.closest("[data-span]") || part)?.contains(document.activeElement);
  });
  one(root, "[data-after-leaving]").hidden = !unfinished.length || inRow;
}

/** The lists of what is missing or wrong lead to the field itself. */
root.addEventListener("click", (event) => {
  const path = targetOf(event).closest("[data-focus]")?.dataset.focus;
  const field = path && locate(path);
  if (!field) return;
  const around = field.closest("details");
  around?.setAttribute("open", "");
  controlOf(field).focus();
});

form.addEventListener("focusout", leaveField);
