/* The sheet for the counter: what was entered, put into words when the page is printed, and the QR
 * code of the link. All of it is at hand before that: printing waits for nothing. */

import { drawQr } from "./qr-code.js";

const MOST_STEPS = 36; // that many lines fit on two pages with the rest

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
    else if (!isBare(row)) lines.set(row, [row.querySelector("legend").textContent.trim(), rowText(row), true]);
  }
  sheet.querySelector("[data-sheet-inputs]").replaceChildren(...[...lines.values()].map(([label, answer, row]) => {
    const line = Object.assign(document.createElement("div"), { className: row ? "sheet__row" : "" });
    for (const [tag, text] of [["dt", label], ["dd", answer]]) line.append(Object.assign(document.createElement(tag), { textContent: text }));
    return line;
  }));
  root.toggleAttribute("data-long", root.querySelectorAll("[data-rows='steps'] > .step").length > MOST_STEPS);
  const qr = sheet.querySelector("[data-sheet-qr]");
  qr.hidden = root.dataset.state !== "result" || !drawQr(qr.querySelector("[data-qr]"), calculator.shareLink());
  sheet.querySelector("[data-sheet-ground]").textContent = textOf(root.querySelector("a[aria-current] .ground__name"));
  sheet.querySelector("[data-sheet-date]").textContent = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

/* What a row says beyond the usual: that somebody paid for themselves goes without saying. */
function rowText(row) {
  const part = (name) => answerOf(row.querySelector(`[data-field="span.${name}"]`));
  const usual = row.querySelector('[data-field="span.kind"] select').selectedIndex === 0;
  const months = [part("from"), part("to")].join(" – ");
  const unit = part("unit").replace(/\s*\(.*\)$/, ""); // in English the Chinese term stands in brackets
  return [months, `${unit} ${part("base")}`, usual ? "" : part("kind"), part("credited")].filter(Boolean).join(" · ");
}

function isBare(row) {
  return !row.querySelector('[data-field="span.base"] input').value;
}

addEventListener("beforeprint", fill);
sheet.dataset.sheet = "ready";
