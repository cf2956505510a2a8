/* The texts that are shared or saved: the account as CSV, scenario and result as JSON, the command that computes it. */

/** Excel takes a file for UTF-8 by this first character. */
export const BYTE_ORDER_MARK = "\ufeff";

const COLUMNS = ["year", "opening", "credited", "interest", "balance", "rate"];

/**
 * The account by year, with a last column without a name for the support of the rate.
 * @param {Record<string, string>[]} ledger the years of a result
 * @param {Record<string, string>} columns what the page calls each column
 * @param {Record<string, string>} support what the page calls each kind of support
 */
export function csvOf(ledger, columns, support) {
  const lines = ledger.map((year) => [...COLUMNS.map((name) => year[name]), support[year.rate_status]]);
  const head = [...COLUMNS.map((name) => columns[name]), ""];
  const rows = [head, ...lines].map((line) => line.map(quoted).join(","));
  return `${BYTE_ORDER_MARK}${rows.join("\r\n")}\r\n`;
}

/**
 * JSON with the keys of every object in one order: Python's dictionaries have none in the browser.
 * @param {unknown} value
 */
export function sortedJson(value) {
  return JSON.stringify(value, (_, part) => (isObject(part) ? sorted(part) : part), 2);
}

/**
 * The command that computes a scenario and prints the answer in a language.
 * @param {string} language
 * @param {object} scenario
 */
export function pythonCommand(language, scenario) {
  return `python -m calc --text --lang ${language} <<'JSON'\n${sortedJson(scenario)}\nJSON\n`;
}

/** @param {unknown} value */
function quoted(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** @param {unknown} value */
function isObject(value) {
  return Boolean(value) && typeof value === "object" && !Array.isArray(value);
}

/** @param {object} value */
function sorted(value) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
