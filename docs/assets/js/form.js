/* The form: which fields a ground needs, what has been typed, rows of spans, undo.
 *
 * A field is an element with `data-field`, the key of the scenario. It is asked for while
 * nothing around it is hidden; `data-for` names its grounds, `data-when` a condition.
 * Nothing typed is ever lost: hidden fields keep their values, undo brings back the rest.
 */

const root = document.querySelector("[data-calculator]");
const form = root.querySelector("form");
const LISTS = ["spans", "overlap"];
const SPAN_PREFIX = "span.";

/* The rows as last read: an error in `spans[1].to` speaks of the second of these. */
const rowsRead = { spans: [], overlap: [] };
const undone = [];
let rowsMade = 0;

/* What is typed in the fields asked for, as the JSON of the scenario; only what is not empty. */
export function read() {
  const raw = {};
  if (root.dataset.ground) raw.ground = root.dataset.ground;
  for (const field of ownFields(form)) {
    const value = isAsked(field) ? valueOf(field) : "";
    if (value) raw[field.dataset.field] = value;
  }
  for (const list of LISTS) {
    rowsRead[list] = isAsked(listOf(list)) ? rowsOf(list).filter((row) => !isEmptyRow(row)) : [];
    if (rowsRead[list].length) raw[list] = rowsRead[list].map(readRow);
  }
  return JSON.stringify(raw);
}

/* Fills the form with a scenario; whatever it does not name becomes empty, or, with `keep`,
 * only what its ground asks for. */
export function write(raw, keep = false) {
  if (!keep) forgetEverything();
  choose(raw.ground || "");
  for (const field of ownFields(form)) {
    if (!keep || isOfGround(field)) writeField(field, raw[field.dataset.field]);
  }
  for (const list of LISTS) {
    if (!keep || isOfGround(listOf(list))) writeRows(list, Array.isArray(raw[list]) ? raw[list] : []);
  }
  setDefaultMonth();
  refresh();
}

/* A condition may hide it: that is decided by other fields. */
function isOfGround(field) {
  const around = field.closest("[data-for]").dataset.for;
  return around === "any" || around.split(" ").includes(root.dataset.ground);
}

/* The key under which an element stands in the scenario; of a row its list; else "". */
export function fieldNameOf(element) {
  const list = element.closest("[data-spans]");
  const field = element.closest("form [data-field]");
  return list ? list.dataset.spans : field ? field.dataset.field : "";
}

/* Shows the fields of a ground. An unknown word counts as none. Returns whether it changed. */
export function choose(ground) {
  const known = root.querySelector(`[data-ground="${CSS.escape(ground)}"]`) ? ground : "";
  const changed = root.dataset.ground !== known;
  root.dataset.ground = known;
  for (const link of root.querySelectorAll("a[data-ground]")) {
    const chosen = link.dataset.ground === known;
    link.closest("li").hidden = Boolean(known) && !chosen;
    if (chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const group of root.querySelectorAll("[data-ground-group]")) {
    group.hidden = Boolean(known) && !group.querySelector("[aria-current]");
  }
  root.querySelector("[data-ground-change]").hidden = !known;
  refresh();
  return changed;
}

/* The element of a field named as in an error: `birth`, `spans`, `spans[1]`, `spans[1].to`.
 * While an answer decides whether a field is asked for, that question stands for it. */
export function locate(path) {
  const [, list, position, part] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) || [];
  if (list) {
    const row = (rowsRead[list] || [])[Number(position)];
    return row && (row.querySelector(`[data-field="${SPAN_PREFIX}${part}"]`) || listOf(list));
  }
  const field = form.querySelector(`[data-field="${CSS.escape(path)}"]`);
  if (!field || isAsked(field)) return field;
  return field.dataset.when && locate(field.dataset.when.split("=")[0]);
}

/* What the page calls a field: its label, with the number of the row for one in a list. */
export function nameOf(path) {
  const field = locate(path) || form.querySelector(`[data-field="${CSS.escape(path)}"]`);
  if (!field) return "";
  if (field.matches("[data-spans]")) return field.closest("section").querySelector("h2").innerText;
  const row = field.closest("[data-span]");
  const label = labelOf(field);
  return row ? `${row.querySelector("legend").innerText} · ${label}` : label;
}

/* Of the forms of a label only the one that is shown. */
export function labelOf(field) {
  const shown = [...field.querySelector(".field__label").childNodes].filter((node) => !node.hidden);
  return shown
    .map((node) => node.textContent)
    .join("")
    .trim();
}

/* The control of a field that takes the focus; for a list the first way to say the same. */
export function controlOf(field) {
  const scope = field.matches("[data-spans]") ? field.closest("section") : field;
  return scope.querySelector("input, select");
}

/* Shows what the ground and the conditions ask for. */
export function refresh() {
  const ground = root.dataset.ground;
  for (const part of form.querySelectorAll("[data-for], [data-when]")) {
    const grounds = part.dataset.for;
    const fits = !grounds || (grounds === "any" ? ground : grounds.split(" ").includes(ground));
    part.hidden = !(fits && holds(part.dataset.when));
  }
  for (const list of LISTS) {
    rowsOf(list).forEach((row, index) => {
      row.querySelector("[data-span-number]").textContent = String(index + 1);
    });
  }
  for (const button of form.querySelectorAll('[data-action="undo"]')) button.disabled = !undone.length;
}

/* `name=value` holds if the field says so; a field the ground does not ask for sets no condition. */
function holds(condition) {
  if (!condition) return true;
  const [name, value] = condition.split("=");
  const field = form.querySelector(`[data-field="${name}"]`);
  const grounds = field.dataset.for.split(" ");
  return !grounds.includes(root.dataset.ground) || valueOf(field) === value;
}

function ownFields(scope) {
  return [...scope.querySelectorAll("[data-field]:not([data-spans])")].filter((field) => !field.closest("[data-span]"));
}

function isAsked(field) {
  return !field.closest("[hidden]");
}

function valueOf(field) {
  const year = field.querySelector("[data-year]");
  if (year) {
    const month = field.querySelector("[data-month]");
    return year.value || month.value ? `${year.value}-${month.value}` : "";
  }
  if (field.querySelector("[type=radio]")) {
    const chosen = field.querySelector(":checked");
    return chosen ? chosen.value : "";
  }
  return controlOf(field).value.trim();
}

function writeField(field, value = "") {
  const year = field.querySelector("[data-year]");
  if (year) {
    const [yearText, monthText = ""] = String(value).split("-");
    select(year, yearText);
    select(field.querySelector("[data-month]"), monthText);
  } else if (field.querySelector("[type=radio]")) {
    for (const radio of field.querySelectorAll("[type=radio]")) radio.checked = radio.value === value;
  } else if (controlOf(field).matches("select")) {
    select(controlOf(field), value || controlOf(field).options[0].value);
  } else {
    controlOf(field).value = value;
  }
}

/* Chooses a value of a list, adding it if a link brings one that the list does not offer. */
function select(list, value) {
  if (![...list.options].some((option) => option.value === value)) list.add(new Option(value, value));
  list.value = value;
}

/* The month of the application is the visitor's own month until something else is chosen. */
export function setDefaultMonth() {
  const field = form.querySelector('[data-field="month"]');
  if (valueOf(field)) return;
  const now = new Date();
  writeField(field, `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`);
}

function listOf(list) {
  return form.querySelector(`[data-spans="${list}"]`);
}

function rowsOf(list) {
  return [...listOf(list).querySelectorAll("[data-span]")];
}

function partsOf(row) {
  return [...row.querySelectorAll("[data-field]")];
}

function partName(field) {
  return field.dataset.field.slice(SPAN_PREFIX.length);
}

function readRow(row) {
  const span = {};
  for (const field of partsOf(row)) {
    const value = valueOf(field);
    if (value) span[partName(field)] = value;
  }
  return span;
}

/* Unit and kind are always chosen, so they do not make a row filled. */
function isEmptyRow(row) {
  return partsOf(row).every((field) => ["unit", "kind"].includes(partName(field)) || !valueOf(field));
}

function writeRows(list, spans) {
  for (const row of rowsOf(list).slice(Math.max(spans.length, 1))) row.remove();
  const rows = rowsOf(list);
  while (rows.length < spans.length) rows.push(appendRow(list));
  rows.forEach((row, index) => {
    const span = spans[index] ? { unit: "base", ...spans[index] } : {}; // a scenario speaks of bases
    for (const field of partsOf(row)) writeField(field, span[partName(field)]);
  });
}

/* A new row goes on with the unit and kind of the one above. */
function addRow(list) {
  const before = rowsOf(list).pop();
  const row = appendRow(list);
  const { unit, kind } = before ? readRow(before) : {};
  for (const field of partsOf(row)) writeField(field, { unit, kind }[partName(field)]);
  refresh();
  return row;
}

function appendRow(list) {
  const row = listOf(list).querySelector("[data-span-template]").content.firstElementChild.cloneNode(true);
  rowsMade += 1;
  for (const element of row.querySelectorAll("[id], [for], [aria-describedby]")) {
    for (const name of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace(/__n__/g, String(rowsMade)));
    }
  }
  listOf(list).querySelector("ul").append(row);
  return row;
}

function removeRow(row) {
  const parent = row.parentElement;
  const next = row.nextElementSibling;
  row.remove();
  remember(() => parent.insertBefore(row, next && next.parentElement === parent ? next : null));
  parent.closest("[data-spans]").querySelector('[data-action="undo"]').focus();
  say("removed");
}

/* Empties every field, also those that the ground hides. Undo puts back what was in them,
 * save where something new has been typed since. */
function clear() {
  const before = controlStates();
  const rows = LISTS.map((list) => [listOf(list).querySelector("ul"), rowsOf(list)]);
  forgetEverything();
  setDefaultMonth();
  const after = new Map(controlStates().map(([control, value]) => [control, value]));
  remember(() => {
    for (const [parent, were] of rows) parent.prepend(...were);
    for (const [control, value, checked] of before) {
      if (after.has(control) && control.value !== after.get(control)) continue;
      control.value = value;
      control.checked = checked;
    }
    for (const [parent] of rows) dropEmptyRows(parent);
  });
  say("cleared");
}

function controlStates() {
  return [...form.querySelectorAll("[data-field] :is(input, select)")].map((control) => [
    control,
    control.value,
    control.checked,
  ]);
}

function forgetEverything() {
  for (const field of ownFields(form)) writeField(field);
  for (const list of LISTS) {
    const rows = rowsOf(list);
    addRow(list);
    for (const row of rows) row.remove();
    for (const field of partsOf(rowsOf(list)[0])) writeField(field);
  }
}

/* Rows left empty between clearing and undoing are not kept. */
function dropEmptyRows(parent) {
  const rows = [...parent.children];
  for (const row of rows) if (parent.children.length > 1 && isEmptyRow(row)) row.remove();
}

function remember(undo) {
  undone.push(undo);
  refresh();
}

function undoLast() {
  undone.pop()();
  refresh();
  say("undone");
}

/* Tells what a button did to those who cannot see it. */
function say(what) {
  const place = form.querySelector("[data-said]");
  place.textContent = place.dataset[what];
}

function act(event) {
  const button = event.target.closest("[data-action]");
  if (!button) return;
  const { action } = button.dataset;
  if (action === "add") controlOf(addRow(button.closest("[data-spans]").dataset.spans)).focus();
  if (action === "remove") removeRow(button.closest("[data-span]"));
  if (action === "clear") clear();
  if (action === "undo") undoLast();
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

form.addEventListener("click", act);
form.addEventListener("input", refresh);
form.addEventListener("change", refresh);
form.addEventListener("submit", (event) => event.preventDefault());
