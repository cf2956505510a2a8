/* "Save this calculation": the single file with the visitor's inputs in it, as a download. In the
 * single file itself also what restores them, and the switch of the language.
 */

import { all, one } from "./dom.js";
import { download, fileName, withInputs } from "./download.js";
import { dayOfDate, monthOfDate } from "./form-values.js";

const { singleFile } = globalThis;
const root = one(document, "[data-calculator]");
const button = one(document, "[data-save]");
const said = one(document, "[data-save-said]");
const instead = one(document, "[data-save-instead]");

/** @returns {Typed} */
function inputs() {
  return JSON.parse(calculator.read());
}

async function emptyFile() {
  if (singleFile) return singleFile.source;
  const answer = await fetch(button.dataset.save || "");
  if (!answer.ok) throw new Error(`the file answered ${answer.status}`);
  return answer.text();
}

/** @returns {SavedInputs} */
function savedInputs() {
  const { href } = new URL(root.dataset.address || "", location.href);
  return {
    language: button.dataset.language,
    day: dayOfDate(new Date()),
    inputs: inputs(),
    secret: one(root, "[data-secret]", HTMLInputElement).checked || undefined,
    address: href.startsWith("http") ? href : undefined,
  };
}

async function save() {
  const name = fileName(button.dataset.name || "", monthOfDate(new Date()), "html");
  try {
    const data = savedInputs();
    download(withInputs(await emptyFile(), data), "text/html", name);
    said.textContent = said.dataset.done?.replace("%", name) || "";
  } catch (error) {
    said.textContent = said.dataset.failed || "";
    console.warn(error);
  }
  instead.hidden = false;
}

/** No file came: the link and its QR code carry the inputs, too. */
async function offerLink() {
  const { offerInstead } = await import("./share.js");
  offerInstead();
}

/**
 * A reload keeps the language; inputs are handed over once, by the switch.
 * @param {HandedOver} [handed]
 */
function handOver(handed) {
  history.replaceState({ ...history.state, single: { language: singleFile?.language, ...handed } }, "");
}

/** @param {Typed} typed */
function restore(typed) {
  calculator.write(typed);
  one(document, "#form").dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * The link is written before: WebKit forgets the inputs if the address changes while it reloads.
 * @param {HTMLElement} choice
 */
function switchLanguage(choice) {
  calculator.recompute?.();
  calculator.flush();
  handOver({ language: choice.dataset.language, inputs: inputs() });
  location.reload();
}

button.addEventListener("click", save);
instead.addEventListener("click", offerLink);
if (singleFile) {
  if (singleFile.address) root.dataset.address = singleFile.address;
  if (singleFile.inputs) restore(singleFile.inputs);
  handOver();
  addEventListener("hashchange", () => handOver());
  for (const choice of all(document, "[data-switch-language]"))
    choice.addEventListener("click", () => switchLanguage(choice));
}
