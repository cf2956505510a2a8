/* The note in a page that the browser's own "save page as" saves: that it is a copy, of which day, of which inputs.
 *
 * A saved page runs no script, so the note is put into the living page beforehand. There the element is
 * defined and style sheets hide it; in a copy nothing defines it, and it shows.
 */

import { one } from "./dom.js";
import { entered, groundName } from "./entered.js";
import { dayOfDate } from "./form-values.js";

const note = one(document, "saved-copy");
const REST_MS = 300;
let waiting = 0;

/** Whether this page itself is such a copy (the single file is none). */
export const isCopy = location.protocol === "file:" && !globalThis.singleFile;

/** Fills the note, and tells the sheet of paper to do the same, once the inputs have been at rest for a moment. */
export function noteSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(fillNote, REST_MS);
}

function fillNote() {
  const title = one(note, "[data-copy-title]");
  const list = one(note, "dl");
  const ground = groundName();
  const inputs = ground ? [{ label: list.dataset.ground || "", answer: ground }, ...entered()] : [];
  calculator.flush();
  title.textContent = title.dataset.copyTitle?.replace("%", dayOfDate(new Date())) || "";
  one(note, "a", HTMLAnchorElement).href = globalThis.singleFile ? "#" : location.href;
  list.replaceChildren(...inputs.flatMap(({ label, answer }) => pair(label, answer)));
  one(note, "[data-copy-inputs]").hidden = !inputs.length;
  dispatchEvent(new Event("inputs-at-rest"));
}

/**
 * @param {string} name
 * @param {string} text
 */
function pair(name, text) {
  const term = document.createElement("dt");
  const description = document.createElement("dd");
  term.textContent = name;
  description.textContent = text;
  return [term, description];
}

if (!isCopy) {
  customElements.define("saved-copy", class extends HTMLElement {});
  note.hidden = false;
  noteSoon();
}
