/* The sheet for the counter: what was entered, put into words when the page is printed. */

const root = document.querySelector("[data-calculator]");
const sheet = root.querySelector("[data-sheet]");

/* Label and answer of every field that is asked for and filled in. */
function entries() {
  const found = [];
  for (const field of root.querySelectorAll("form [data-field]:not([data-spans])")) {
    const answer = field.closest("[hidden]") ? "" : answerOf(field);
    if (answer) found.push([labelOf(field), answer, field]);
  }
  return found;
}

function answerOf(field) {
  const radio = field.querySelector("[type=radio]");
  if (radio) return textOf(field.querySelector("label:has(:checked)"));
  const unit = textOf(field.querySelector(".field__unit"));
  const parts = [...field.querySelectorAll("input, select")].map((control) =>
    control.value && (control.matches("select") ? control.selectedOptions[0].text : control.value));
  return parts.some(Boolean) ? [...parts, unit].filter(Boolean).join(" ") : "";
}

function labelOf(field) {
  return [...field.querySelector(".field__label").childNodes]
    .filter((node) => !node.hidden).map((node) => node.textContent).join("").trim();
}

function textOf(element) {
  return element ? element.textContent.trim() : "";
}

/* Each field on its line; the fields of a row together on one. */
function fill() {
  const lines = new Map();
  for (const [label, answer, field] of entries()) {
    const row = field.closest("[data-span]");
    if (!row) lines.set(field, [label, answer]);
    else if (!isBare(row)) lines.set(row, [row.querySelector("legend").textContent.trim(), rowText(row)]);
  }
  sheet.querySelector("[data-sheet-inputs]").replaceChildren(...[...lines.values()].map(([label, answer]) => {
    const line = document.createElement("div");
    for (const [tag, text] of [["dt", label], ["dd", answer]]) line.append(Object.assign(document.createElement(tag), { textContent: text }));
    return line;
  }));
  sheet.querySelector("[data-sheet-ground]").textContent = textOf(root.querySelector("a[aria-current] .ground__name"));
  sheet.querySelector("[data-sheet-date]").textContent = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

function rowText(row) {
  const part = (name) => answerOf(row.querySelector(`[data-field="span.${name}"]`));
  const months = [part("from"), part("to")].join(" – ");
  return [months, `${part("unit")} ${part("base")}`, part("kind"), part("credited")].filter(Boolean).join(" · ");
}

function isBare(row) {
  return !row.querySelector('[data-field="span.base"] input').value;
}

addEventListener("beforeprint", fill);
