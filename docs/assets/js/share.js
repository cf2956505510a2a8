/* Sharing, on demand: link, share sheet, QR code, typed code, files, paper. Where the browser
 * refuses, the text to copy and the QR code are shown instead. */

import { download } from "./download.js";
import { drawQr } from "./qr-code.js";

const root = document.querySelector("[data-calculator]");
const block = root.querySelector("[data-share]");
const status = block.querySelector("[data-share-said]");
const textPart = block.querySelector('[data-share-part="text"]');

const hasLink = Boolean(calculator.shareLink());
const ACTIONS = {
  copy,
  send,
  qr: showQr,
  code: showCode,
  print: printSheet,
  csv: saveCsv,
  json: saveJson,
  python: showPython,
};

function ask(name, text = "") {
  return JSON.parse(calculator.ask(name, text));
}

function say(what) {
  status.textContent = what ? block.dataset[`said${what[0].toUpperCase()}${what.slice(1)}`] : "";
}

/* Shows these parts below the buttons, none of the others. */
function show(...names) {
  for (const part of block.querySelectorAll("[data-share-part]")) part.hidden = !names.includes(part.dataset.sharePart);
}

function showText(text, python = false) {
  textPart.querySelector("textarea").value = text;
  textPart.querySelector("[data-python]").hidden = !python;
  show("text");
}

async function copy() {
  try {
    await navigator.clipboard.writeText(calculator.shareLink());
    show();
    say("copied");
  } catch {
    offerInstead();
  }
}

async function send() {
  try {
    await navigator.share({ title: document.title, url: calculator.shareLink() });
  } catch (error) {
    if (error.name !== "AbortError") offerInstead();
  }
}

function showQr() {
  const fits = drawQr(block.querySelector("[data-qr]"), calculator.shareLink());
  block.querySelector("[data-qr-hint]").hidden = !fits;
  block.querySelector("[data-qr-long]").hidden = fits;
  show("qr");
}

/* Too long to type: then the QR code stands below that word. */
function showCode() {
  const { code, long } = ask("code");
  const missing = block.querySelector("[data-code-missing]");
  const hint = block.querySelector("[data-code-hint]");
  missing.textContent = long ? missing.dataset.long.replace("{count}", code.length) : missing.dataset.none;
  hint.textContent = hint.dataset.codeHint.replace("{address}", calculator.shareLink().split("#")[0]);
  block.querySelector("[data-code]").textContent = code;
  block.querySelector("[data-code-there]").hidden = long || !code;
  missing.hidden = Boolean(code) && !long;
  if (long && hasLink) showQr();
  show("code", ...(long && hasLink ? ["qr"] : []));
}

/* The link as text and as QR code, where copying, sharing or saving is refused. */
export function offerInstead() {
  block.open = true;
  if (!hasLink) return;
  showText(calculator.shareLink());
  showQr();
  show("text", "qr");
  say("refused");
  textPart.querySelector("textarea").select();
}

/* The sheet fills itself (sheet.js); some apps have no way to print. */
function printSheet() {
  if (globalThis.print) print();
  else offerInstead();
}

/* `退保计算-2026-11.csv` */
function save(text, type, ending) {
  const month = JSON.parse(calculator.read()).month || "";
  download(text, type, `${block.dataset.file}-${month}.${ending}`);
  showText(text.replace("\ufeff", ""));
  say("saved");
}

/* Excel takes the file for UTF-8 by its first character. */
function saveCsv() {
  const { result, columns, support } = ask("data");
  if (!result) return say("unfinished");
  const names = ["year", "opening", "credited", "interest", "balance", "rate"];
  const quote = (value) => (/[",\n]/.test(value) ? `"${String(value).replace(/"/g, '""')}"` : String(value));
  const lines = [
    [...names.map((name) => columns[name]), ""],
    ...result.ledger.map((line) => [...names.map((name) => line[name]), support[line.rate_status]]),
  ];
  save(`\ufeff${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`, "text/csv;charset=utf-8", "csv");
}

/* The keys in one order: Python's dictionaries have none here. */
function json(value) {
  const sorted = (_, one) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, sorted, 2);
}

function saveJson() {
  const { scenario, result } = ask("data");
  if (!result) return say("unfinished");
  save(`${json({ scenario, result })}\n`, "application/json", "json");
}

function showPython() {
  const language = document.documentElement.lang.slice(0, 2);
  const { scenario, result } = ask("data");
  if (!result) return say("unfinished");
  showText(`python -m calc --text --lang ${language} <<'JSON'\n${json(scenario)}\nJSON\n`, true);
}

function enter(event) {
  event.preventDefault();
  if (!calculator.ask) return say("waiting");
  const field = block.querySelector("#share-enter");
  const { problem = "", link } = ask("read_code", field.value);
  block.querySelector("#share-enter-error").textContent = problem;
  field.setAttribute("aria-invalid", String(Boolean(problem)));
  if (problem) return;
  field.value = "";
  calculator.openLink(link);
  say("opened");
  const answer = document.getElementById("result");
  answer.focus({ preventScroll: true });
  answer.scrollIntoView();
}

/* What was shown is out of date as soon as something else is entered. */
function forget(event) {
  if (block.contains(event.target)) return;
  show();
  say("");
}

root.addEventListener("input", forget);
root.addEventListener("change", forget);
block.addEventListener("click", (event) => {
  const button = event.target.closest("[data-share-do]");
  if (!button) return;
  say("");
  ACTIONS[button.dataset.shareDo]();
});
block.querySelector("[data-enter]").addEventListener("submit", enter);
block.dataset.share = "ready";
block.querySelector("[data-no-link]").hidden = hasLink;
for (const name of ["copy", "send", "qr"])
  block.querySelector(`[data-share-do="${name}"]`).hidden = !hasLink || (name === "send" && !navigator.share);
