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

import { controlOf, locate, nameOf } from "./form.js";

const root = document.querySelector("[data-calculator]");
const result = root.querySelector("[data-result]");
const form = root.querySelector("form");
const example = JSON.parse(root.querySelector("[data-example]").textContent);
const SAFE_ADDRESS = /^(https?:|#)/;

const places = new WeakMap();
const shown = new WeakMap();
const received = {};
const markedWrong = new Set();
let markedAsked = new Set();
let problems = [];
let held = null;

/* Shows a view, given as JSON text. While the only thing wrong is the field being filled in,
 * the last view stays, marked as out of date, until that field is left. */
export function fill(json) {
  const view = JSON.parse(json);
  for (const [name, rows] of Object.entries(view.rows || {})) {
    view.rows[name] = received[name] = rows.map((row, index) => row || received[name][index]);
  }
  problems = view.errors || [];
  held = problems.length && problems.every(({ field }) => isBusy(locate(field))) ? view : null;
  result.classList.toggle("is-stale", Boolean(held));
  if (!held) show(view);
}

/* Without an answer of its own the page shows the example. */
function show(given) {
  const view = given.state === "empty" ? { ...given, ...example, state: "empty" } : given;
  root.dataset.state = view.state;
  result.dataset.verdict = view.verdict || "";
  for (const part of root.querySelectorAll("[data-on-state]")) {
    part.hidden = !part.dataset.onState.split(" ").includes(view.state);
  }
  fillScope(root, {
    ...view.text,
    ...view.rows,
    ...view.notice,
    ...linkProblems(view.notice),
    errors: problems.map(named),
    ask: namedOnce(view.ask || []),
  });
  fillSpoken(view);
  unlinkChips();
  showBlocks(view.show || {});
  setSizes(view.size || {});
  markProblems();
  markAsked(view);
}

/* A problem with the name of its field, as the page calls it. */
function named(problem) {
  return { ...problem, label: nameOf(problem.field) };
}

/* What of a link could not be read, with the names that the page gives to fields; a row that could
 * not be read is in no list, so it is called by its number. */
function linkProblems({ problems: found = [] } = {}) {
  const nameOfKey = (key) => {
    const [, list, at] = /^(\w+)\[(\d+)\]$/.exec(key) || [];
    return list ? `${nameOf(list)} (${Number(at) + 1})` : nameOf(key) || key;
  };
  return { problems: found.map((one) => ({ ...one, label: one.field ? nameOfKey(one.field) : "" })) };
}

/* What is still missing: each name once, the sentence only where there is no name. */
function namedOnce(asked) {
  const names = new Map(asked.map(named).map((one) => [one.label || one.text, one.field]));
  return [...names].map(([text, field]) => ({ text, field }));
}

/* Fills the places of a scope; what a row already shows is not looked at again. */
function fillScope(scope, values) {
  const own = placesOf(scope);
  for (const element of own.slots) setText(element, values[element.dataset.slot]);
  for (const element of own.attributes) setAttributes(element, values);
  for (const element of own.lists) fillRows(element, values[element.dataset.rows] || []);
  for (const element of own.conditions) element.hidden = !hasContent(values[element.dataset.if]);
}

/* Every place of a scope, but not those inside its lists: they belong to the rows. Markup never
 * changes but by whole rows, so it is looked through once. */
function placesOf(scope) {
  if (!places.has(scope)) {
    const list = listAround(scope);
    const own = (selector) =>
      [scope, ...scope.querySelectorAll(selector)].filter(
        (element) => element.matches(selector) && (element === scope || listAround(element) === list),
      );
    places.set(scope, {
      slots: own("[data-slot]"),
      attributes: own("[data-slot-attr]"),
      lists: own("[data-rows]"),
      conditions: own("[data-if]"),
    });
  }
  return places.get(scope);
}

function listAround(element) {
  return element.parentElement.closest("[data-rows]");
}

function hasContent(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function fillRows(list, rows) {
  const template = list.querySelector(":scope > template");
  const items = [...list.children].filter((child) => child !== template);
  for (const surplus of items.slice(rows.length)) surplus.remove();
  rows.forEach((row, index) => {
    let item = items[index];
    if (!item) {
      item = template.content.firstElementChild.cloneNode(true);
      list.insertBefore(item, template);
    }
    if (shown.get(item) !== row) fillScope(item, row);
    shown.set(item, row);
  });
}

function setText(element, text = "") {
  if (element.textContent !== text) element.textContent = text;
}

/* `href:url` takes a value as it is, `href:#source-{source.id}` puts it into a pattern. */
function setAttributes(element, values) {
  for (const rule of element.dataset.slotAttr.split(";")) {
    const [, name, pattern] = /^([\w-]+):(.*)$/.exec(rule);
    const [, slot] = /\{(.+)\}/.exec(pattern) || [null, pattern];
    const value = values[slot] ? pattern.replace(pattern.includes("{") ? `{${slot}}` : pattern, values[slot]) : "";
    const allowed = value && (name !== "href" || SAFE_ADDRESS.test(value));
    if (!allowed) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (name === "href") element.hidden = !allowed;
  }
}

/* Read aloud: the verdict and the amount, nothing else, and never the example.
 * The line at the bottom of a phone says the same, or that something is missing. */
function fillSpoken(view) {
  const words = view.state === "empty" ? "" : (view.text || {}).sticky;
  const line = root.querySelector("[data-goto]");
  const lineWords = words || line.dataset[view.state] || "";
  setText(root.querySelector("[data-live]"), view.state === "result" ? words : "");
  setText(line.querySelector("[data-sticky]"), lineWords);
  line.hidden = !lineWords;
}

/* The reader's own figures and plain arithmetic have a label, but no instrument to open. */
function unlinkChips() {
  for (const chip of root.querySelectorAll('.chip[href^="#source-"]')) {
    if (!document.getElementById(chip.getAttribute("href").slice(1))) chip.removeAttribute("href");
  }
}

function showBlocks(show) {
  for (const block of root.querySelectorAll("[data-show]")) block.hidden = !show[block.dataset.show];
}

function setSizes(size) {
  for (const rect of root.querySelectorAll("[data-size]")) {
    rect.setAttribute("width", size[rect.dataset.size] || "0");
    rect.setAttribute("x", size[rect.dataset.sizeX] || "0");
  }
}

/* Only the fields marked now or before are touched: a long history has hundreds. */
function markProblems() {
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

/* A field that is just being filled in is not called wrong before it is left. */
function isBusy(field) {
  if (!field || field.matches("[data-spans]")) return false;
  return field.contains(document.activeElement) && !errorOf(field).textContent;
}

function leaveField() {
  requestAnimationFrame(() => {
    const late = held && !problems.every(({ field }) => isBusy(locate(field))) ? held : null;
    if (late) fill(JSON.stringify(late));
    else markProblems();
  });
}

/* Needed for an answer, or, where there is one, for a closer one. Not for a list of spans:
 * a balance would do as well. */
function markAsked({ state, ask = [] }) {
  const wanted = new Set(
    ask.map(({ field }) => locate(field)).filter((field) => field && !field.matches("[data-spans]")),
  );
  for (const field of new Set([...markedAsked, ...wanted])) {
    const mark = ownPart(field, "[data-asked-mark]");
    mark.hidden = !wanted.has(field) || Boolean(errorOf(field).textContent);
    setText(mark, state === "result" ? mark.dataset.closer : mark.dataset.needed);
  }
  markedAsked = wanted;
}

/* A list of spans holds the marks of its rows too: its own come last. */
function ownPart(field, selector) {
  return [...field.querySelectorAll(selector)].pop();
}

function errorOf(field) {
  return ownPart(field, "[data-error]");
}

function controlsOf(field) {
  return field.matches("[data-spans]") ? [] : field.querySelectorAll("input, select");
}

/* The lists of what is missing or wrong lead to the field itself. */
root.addEventListener("click", (event) => {
  const link = event.target.closest("[data-focus]");
  const field = link && locate(link.dataset.focus);
  if (!field) return;
  const around = field.closest("details");
  if (around) around.open = true;
  controlOf(field).focus();
});

form.addEventListener("focusout", leaveField);
