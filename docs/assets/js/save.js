/* "Save this calculation": the single file with the visitor's inputs in it, as a download. In the
 * single file itself also what restores them, and the switch of the language.
 */

import { download } from "./download.js";

const { calculator, singleFile } = globalThis;
const root = document.querySelector("[data-calculator]");
const button = document.querySelector("[data-save]");
const said = document.querySelector("[data-save-said]");
const instead = document.querySelector("[data-save-instead]");
const SAVED = /(<script type="application\/json" id="saved">)[^<]*/;

function pad(number) {
  return String(number).padStart(2, "0");
}

function inputs() {
  return JSON.parse(calculator.read());
}

/* The document that is saved, its block of data filled; `<` would end the block. */
export function filled(text, data) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  if (!SAVED.test(text)) throw new Error("no place for the inputs in the file");
  return text.replace(SAVED, (_, opening) => opening + json);
}

async function document_() {
  if (singleFile) return singleFile.source;
  const answer = await fetch(button.dataset.save);
  if (!answer.ok) throw new Error(`the file answered ${answer.status}`);
  return answer.text();
}

async function save() {
  const now = new Date();
  const month = `${now.getFullYear()}-${pad(now.getMonth() + 1)}`;
  const name = `${button.dataset.name}-${month}.html`;
  try {
    const { href } = new URL(root.dataset.address, location.href);
    const data = {
      language: button.dataset.language,
      day: `${month}-${pad(now.getDate())}`,
      inputs: inputs(),
      secret: root.querySelector("[data-secret]").checked || undefined,
      address: href.startsWith("http") ? href : undefined,
    };
    download(filled(await document_(), data), "text/html", name);
    said.textContent = said.dataset.done.replace("%", name);
  } catch (error) {
    said.textContent = said.dataset.failed;
    console.warn(error);
  }
  instead.hidden = false;
}

/* No file came: the link and its QR code carry the inputs, too. */
async function offerLink() {
  const { offerInstead } = await import("./share.js");
  offerInstead();
}

/* A reload keeps the language; inputs are handed over once, by the switch. */
function note(single) {
  history.replaceState({ ...history.state, single: { language: singleFile.language, ...single } }, "");
}

function restore(raw) {
  calculator.write(raw);
  document.querySelector("#form").dispatchEvent(new Event("input", { bubbles: true }));
}

/* The link is written before: WebKit forgets the inputs if the address changes while it reloads. */
function switchLanguage(event) {
  const { language } = event.currentTarget.dataset;
  calculator.recompute?.();
  calculator.flush();
  note({ language, inputs: inputs() });
  location.reload();
}

button.addEventListener("click", save);
instead.addEventListener("click", offerLink);
if (singleFile) {
  if (singleFile.address) root.dataset.address = singleFile.address;
  if (singleFile.inputs) restore(singleFile.inputs);
  note({});
  addEventListener("hashchange", () => note({}));
  for (const other of document.querySelectorAll("[data-switch-language]"))
    other.addEventListener("click", switchLanguage);
}
