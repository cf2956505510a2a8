/* A page saved by the browser's own "save page as" runs no script, so what it must say is put into
 * the page beforehand: that it is a copy, of which day, and what was entered. On the living page
 * the element is defined and style sheets hide it; in a copy nothing defines it, and it shows.
 */

import { entered, groundName } from "./entered.js";

const copy = document.querySelector("saved-copy");
const REST_MS = 300;
let waiting = 0;

/* Whether this page itself is such a copy (the single file is none). */
export const isCopy = location.protocol === "file:" && !globalThis.singleFile;

function pair(name, text) {
  const term = document.createElement("dt");
  const description = document.createElement("dd");
  term.textContent = name;
  description.textContent = text;
  return [term, description];
}

function note() {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const title = copy.querySelector("[data-copy-title]");
  const list = copy.querySelector("dl");
  const ground = groundName();
  const inputs = ground ? [{ label: list.dataset.ground, answer: ground }, ...entered()] : [];
  globalThis.calculator.flush();
  title.textContent = title.dataset.copyTitle.replace("%", day);
  copy.querySelector("a").href = globalThis.singleFile ? "#" : location.href;
  list.replaceChildren(...inputs.flatMap(({ label, answer }) => pair(label, answer)));
  copy.querySelector("[data-copy-inputs]").hidden = !inputs.length;
  dispatchEvent(new Event("rest"));
}

/* After each change, once there is a moment's rest. */
export function noteSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(note, REST_MS);
}

if (!isCopy) {
  customElements.define("saved-copy", class extends HTMLElement {});
  copy.hidden = false;
  noteSoon();
}
