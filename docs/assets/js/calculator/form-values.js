/* The value of one field: a month of two lists, one of several choices, a word of a list, or typed text.
 *
 * A month is text as in the scenario, `2026-11`; one that is half chosen is `2026-` or `-11`.
 */

import { all, one } from "./dom.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * The month of a year and a month of the year; "" where neither is chosen.
 * @param {string} year
 * @param {string} month
 */
export function monthOf(year, month) {
  return year || month ? `${year}-${month}` : "";
}

/**
 * The year and the month of the year of a month.
 * @param {string} value
 * @returns {[string, string]}
 */
export function partsOfMonth(value) {
  const [year, month = ""] = value.split("-");
  return [year, month];
}

/**
 * A month as the language orders it; of half a month the half.
 * @param {string} pattern "{month} {year}"
 * @param {string} year
 * @param {string} month
 */
export function monthWords(pattern, year, month) {
  return pattern.replace("{year}", year).replace("{month}", month).trim();
}

/**
 * The month of a day, by the reader's own calendar: `2026-11`.
 * @param {Date} date
 */
export function monthOfDate(date) {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

/**
 * A day, by the reader's own calendar: `2026-11-05`.
 * @param {Date} date
 */
export function dayOfDate(date) {
  return `${monthOfDate(date)}-${String(date.getDate()).padStart(2, "0")}`;
}

/**
 * What a field offers before anything is chosen: the month of a day, or the December before it.
 * @param {string} preset "this_month" or "last_december"
 * @param {Date} today
 */
export function presetOf(preset, today) {
  return preset === "last_december" ? monthOf(String(today.getFullYear() - 1), "12") : monthOfDate(today);
}

/**
 * Whether a clock may be right: a year before the rules to a year after them.
 * @param {Date} today
 * @param {string} rulesetDay
 */
export function isPlausible(today, rulesetDay) {
  return Math.abs(today.getFullYear() - Number.parseInt(rulesetDay, 10)) <= 1;
}

/**
 * The controls of a field, in the order of the page.
 * @param {HTMLElement} field
 */
export function controlsIn(field) {
  return /** @type {Control[]} */ (all(field, "input, select"));
}

/**
 * What a field holds, "" if nothing.
 * @param {HTMLElement} field
 * @returns {string}
 */
export function fieldValue(field) {
  const [year, month] = monthLists(field);
  if (year) return monthOf(year.value, month.value);
  const [control] = controlsIn(field);
  if (control.type !== "radio") return control.value.trim();
  return /** @type {HTMLInputElement | null} */ (field.querySelector(":checked"))?.value || "";
}

/**
 * Fills a field. Without a value a list goes back to its first word, everything else becomes empty.
 * @param {HTMLElement} field
 * @param {string} [value]
 */
export function setFieldValue(field, value = "") {
  const [year, month] = monthLists(field);
  const [control] = controlsIn(field);
  if (year) {
    const parts = partsOfMonth(String(value));
    select(year, parts[0]);
    select(month, parts[1]);
  } else if (control instanceof HTMLSelectElement) {
    select(control, value || control.options[0].value);
  } else if (control.type === "radio") {
    for (const radio of /** @type {HTMLInputElement[]} */ (controlsIn(field))) radio.checked = radio.value === value;
  } else {
    control.value = value;
  }
}

/**
 * The lists of the year and of the month of the year, where the field is a month.
 * @param {HTMLElement} field
 */
export function monthLists(field) {
  if (!field.querySelector("[data-year]")) return [];
  return [one(field, "[data-year]", HTMLSelectElement), one(field, "[data-month]", HTMLSelectElement)];
}

/**
 * Chooses a value of a list, adding it if a link brings one that the list does not offer.
 * @param {HTMLSelectElement} list
 * @param {string} value
 */
function select(list, value) {
  if (![...list.options].some((option) => option.value === value)) list.add(new Option(value, value));
  list.value = value;
}
