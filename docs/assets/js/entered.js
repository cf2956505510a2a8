/* What has been entered, in words of the page: for the sheet of paper, and for a copy that the browser saves. */

import { labelOf } from "./form.js";

const root = document.querySelector("[data-calculator]");

/* The name of the chosen ground, "" while there is none. */
export function groundName() {
  return textOf(root.querySelector("a[aria-current] .ground__name"));
}

/* { label, answer, row } of every field that is asked for and filled in; a row of spans is one line. */
export function entered() {
  const lines = new Map();
  for (const field of root.querySelectorAll("form [data-field]:not([data-spans])")) {
    const answer = field.closest("[hidden]") ? "" : answerOf(field);
    const row = field.closest("[data-span]");
    if (answer && !row) lines.set(field, { label: labelOf(field), answer, row: false });
    else if (answer && !isBare(row))
      lines.set(row, { label: textOf(row.querySelector("legend")), answer: rowText(row), row: true });
  }
  return [...lines.values()];
}

function answerOf(field) {
  if (field.querySelector("[type=radio]")) return textOf(field.querySelector("label:has(:checked)"));
  if (field.querySelector("[data-year]")) return monthText(field);
  const control = field.querySelector("input, select");
  if (!control.value) return "";
  const answer = control.matches("select") ? control.selectedOptions[0].text : control.value;
  return [answer, textOf(field.querySelector(".field__unit"))].filter(Boolean).join(" ");
}

/* 2026年11月, Nov 2026: the order is the language's. */
function monthText(field) {
  const text = (name) => {
    const list = field.querySelector(`[data-${name}]`);
    return list.value ? list.selectedOptions[0].text : "";
  };
  return root.dataset.yearAndMonth.replace("{year}", text("year")).replace("{month}", text("month")).trim();
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

function textOf(element) {
  return element ? element.textContent.replace(/\s+/g, " ").trim() : "";
}
