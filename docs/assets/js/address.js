/* The address is the state: every input stands in the fragment, which is never sent anywhere.
 *
 * Typing replaces it, another ground is a step that Back undoes. Links are read and written in
 * Python; until it runs, only the ground is taken from them. The reader may keep figures out.
 */

import { choose, fieldNameOf, read, write } from "./form.js";

const PAUSE_MS = 350; // Safari allows 100 changes in 30 seconds

const root = document.querySelector("[data-calculator]");
const secret = root.querySelector("[data-secret]");
const touched = new Set();
let link = "";
let stale = false;
let waiting = "";
let given = "";
let ours = true;
let timer = 0;

/* The link of what is typed, for sharing, whatever the address shows: it opens the calculator on the
 * site, also from inside another page or from the single file, without what messengers add behind `?`.
 * A file that does not know the address of the site has none: "". */
export function shareLink() {
  const { href, protocol } = new URL(root.dataset.address, location.href);
  return protocol === "file:" ? "" : `${href.split("#")[0]}#${current()}`;
}

/* The inputs have changed: a new link goes into the address, unless that still says what was opened. */
export function keepLink() {
  stale = true;
  if (!timer) timer = setTimeout(flush, PAUSE_MS);
}

/* The link as Python writes it, asked for only where it is needed: not at each key. */
function current() {
  if (stale && calculator.ask) link = JSON.parse(calculator.ask("link", "")).link;
  stale = false;
  return link || waiting;
}

export function flush() {
  clearTimeout(timer);
  timer = 0;
  if (ours && root.dataset.ground) rewrite();
}

function rewrite() {
  const fragment = shown();
  if (fragment && location.hash !== `#${fragment}`) note(fragment, `#${fragment}`);
}

/* Beside the link the entry of the history keeps what the single file notes there. */
function note(fragment, address) {
  history.replaceState({ ...history.state, link: fragment }, "", address);
}

/* What the address may show. */
function shown() {
  return secret.checked ? `ground=${root.dataset.ground}&figures=hidden` : current();
}

/* Follows the address to what it names: a ground, a whole link, a source on the page. */
export function follow(event) {
  clearTimeout(timer);
  timer = 0;
  const fragment = location.hash.slice(1);
  if (fragment.startsWith("source-")) {
    if (event) note(ours || secret.checked ? shown() : given || shown());
    else take((history.state || {}).link || "");
    ours = false;
    return false;
  }
  return take(fragment, event);
}

/* Returns whether another ground was chosen by a click. While figures are kept out of the address, a
 * link is opened but not shown, and an entry of the history from before brings no figures back. */
function take(fragment, event) {
  const visited = Boolean((history.state || {}).link);
  const parts = new URLSearchParams(fragment);
  const names = [...parts.keys()];
  if (parts.get("figures") === "hidden") secret.checked = true;
  if (names.every((name) => name === "ground" || name === "figures")) {
    ours = true;
    if (waiting && event) touched.add("ground");
    const changed = choose(parts.get("ground") || "");
    if (secret.checked) rewrite();
    return changed && Boolean(event);
  }
  if (!/=|%(25)*3D/i.test(fragment)) return false;
  ours = secret.checked;
  if (!secret.checked || !event || !visited) {
    choose(parts.get("ground") || "");
    waiting = given = fragment;
    if (calculator.ask) open(Boolean(event));
  }
  if (secret.checked) rewrite();
  return false;
}

/* Puts the waiting link into the form. `keep`: fields that its ground does not ask for stay. */
export function open(keep = false) {
  if (!waiting) return;
  const raw = JSON.parse(calculator.ask("open", waiting));
  waiting = "";
  const typed = keep ? {} : JSON.parse(read());
  for (const name of touched) if (typed[name]) raw[name] = typed[name];
  touched.clear();
  write(raw, keep);
}

/* What came by a typed code is the reader's own, like what is typed: a step that Back undoes. */
export function openLink(fragment) {
  waiting = fragment;
  open();
  stale = true;
  history.pushState({ link: shown() }, "", `#${shown()}`);
  root.querySelector("form").dispatchEvent(new Event("input", { bubbles: true }));
}

/* From now on the address says what the form says. */
function takeOver(event) {
  if (event.target.closest("[data-share]")) return;
  ours = true;
  if (waiting) touched.add(fieldNameOf(event.target));
}

root.addEventListener("input", takeOver);
root.addEventListener("change", takeOver);
root.addEventListener("click", flush, true);
addEventListener("pagehide", flush);
