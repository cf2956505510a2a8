/* Sharing, on demand: link, share sheet, QR code, typed code, files, paper. Where the browser
 * refuses, the text to copy and the QR code are shown instead.
 */

import { all, one, targetOf } from "./dom.js";
import { download, fileName } from "./download.js";
import { drawQr } from "./qr-code.js";
import { BYTE_ORDER_MARK, csvOf, pythonCommand, sortedJson } from "./share-texts.js";

const root = one(document, "[data-calculator]");
const block = one(root, "[data-share]", HTMLDetailsElement);
const status = one(block, "[data-share-said]");
const textPart = one(block, '[data-share-part="text"]');
const textArea = one(textPart, "textarea", HTMLTextAreaElement);

const hasLink = Boolean(calculator.shareLink());

/** @type {Record<string, () => unknown>} */
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

/**
 * What Python answers to a question of the page.
 * @param {string} name
 * @param {string} [text]
 */
function ask(name, text = "") {
  if (!calculator.ask) throw new Error("Python has not started");
  return JSON.parse(calculator.ask(name, text));
}

/** @param {string} what "" takes back what was said */
function say(what) {
  status.textContent = (what && block.dataset[`said${what[0].toUpperCase()}${what.slice(1)}`]) || "";
}

/**
 * Shows these parts below the buttons, none of the others.
 * @param {...string} names
 */
function show(...names) {
  for (const part of all(block, "[data-share-part]")) part.hidden = !names.includes(part.dataset.sharePart || "");
}

/**
 * @param {string} text
 * @param {boolean} [python] whether it is a command
 */
function showText(text, python = false) {
  textArea.value = text;
  one(textPart, "[data-python]").hidden = !python;
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
    if (!(error instanceof DOMException && error.name === "AbortError")) offerInstead();
  }
}

function showQr() {
  const fits = drawQr(one(block, "[data-qr]", SVGElement), calculator.shareLink());
  one(block, "[data-qr-hint]").hidden = !fits;
  one(block, "[data-qr-long]").hidden = fits;
  show("qr");
}

/** Too long to type: then the QR code stands below that word. */
function showCode() {
  const { code, long } = ask("code");
  const missing = one(block, "[data-code-missing]");
  const hint = one(block, "[data-code-hint]");
  const { long: tooLong = "", none = "" } = missing.dataset;
  const [address] = calculator.shareLink().split("#");
  missing.textContent = long ? tooLong.replace("{count}", code.length) : none;
  hint.textContent = hint.dataset.codeHint?.replace("{address}", address) || "";
  one(block, "[data-code]").textContent = code;
  one(block, "[data-code-there]").hidden = long || !code;
  missing.hidden = Boolean(code) && !long;
  if (long && hasLink) showQr();
  show("code", ...(long && hasLink ? ["qr"] : []));
}

/** The link as text and as QR code, where copying, sharing or saving is refused. */
export function offerInstead() {
  block.open = true;
  if (!hasLink) return;
  showText(calculator.shareLink());
  showQr();
  show("text", "qr");
  say("refused");
  textArea.select();
}

/** The sheet fills itself (sheet.js); some apps have no way to print. */
function printSheet() {
  if (typeof globalThis.print === "function") print();
  else offerInstead();
}

/**
 * @param {string} text
 * @param {string} type
 * @param {string} ending
 */
function save(text, type, ending) {
  const month = JSON.parse(calculator.read()).month || "";
  download(text, type, fileName(block.dataset.file || "", month, ending));
  showText(text.replace(BYTE_ORDER_MARK, ""));
  say("saved");
}

function saveCsv() {
  const { result, columns, support } = ask("data");
  if (!result) return say("unfinished");
  save(csvOf(result.ledger, columns, support), "text/csv;charset=utf-8", "csv");
}

function saveJson() {
  const { scenario, result } = ask("data");
  if (!result) return say("unfinished");
  save(`${sortedJson({ scenario, result })}\n`, "application/json", "json");
}

function showPython() {
  const { scenario, result } = ask("data");
  if (!result) return say("unfinished");
  showText(pythonCommand(document.documentElement.lang.slice(0, 2), scenario), true);
}

/** @param {Event} event of the form into which a code is typed */
function enter(event) {
  event.preventDefault();
  if (!calculator.ask) return say("waiting");
  const field = one(block, "#share-enter", HTMLInputElement);
  const { problem = "", link } = ask("read_code", field.value);
  one(block, "#share-enter-error").textContent = problem;
  field.setAttribute("aria-invalid", String(Boolean(problem)));
  if (problem) return;
  field.value = "";
  calculator.openLink(link);
  say("opened");
  const answer = one(document, "#result");
  answer.focus({ preventScroll: true });
  answer.scrollIntoView();
}

/**
 * What was shown is out of date as soon as something else is entered.
 * @param {Event} event
 */
function forget(event) {
  if (block.contains(targetOf(event))) return;
  show();
  say("");
}

root.addEventListener("input", forget);
root.addEventListener("change", forget);
block.addEventListener("click", (event) => {
  const action = targetOf(event).closest("[data-share-do]")?.dataset.shareDo;
  if (!action) return;
  say("");
  ACTIONS[action]();
});
one(block, "[data-enter]").addEventListener("submit", enter);
block.dataset.share = "ready";
one(block, "[data-no-link]").hidden = hasLink;
for (const name of ["copy", "send", "qr"]) {
  one(block, `[data-share-do="${name}"]`).hidden = !hasLink || (name === "send" && !navigator.share);
}
