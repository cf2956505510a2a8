/* The address is the state: every input stands in the fragment, which is never sent anywhere.
 *
 * Typing replaces it, another ground is a step that Back undoes. Links are read and written in
 * Python; until it runs, only the ground is taken from them. The reader may keep figures out.
 * What the address shows when, and what changes that: address-states.js.
 */

import { hiddenFragment, holdsOpened, NEXT, readFragment, withTyped } from "./address-states.js";
import { one, targetOf } from "./dom.js";
import { choose, fieldNameOf, read, write } from "./form.js";

/** @typedef {import("./address-states.js").AddressState} AddressState */

const PAUSE_MS = 350; // Safari allows 100 changes in 30 seconds

const root = one(document, "[data-calculator]");
const secret = one(root, "[data-secret]", HTMLInputElement);

/** @type {AddressState} */
let state = "own";
let openedLink = "";

/* A link that Python has not read yet, and the fields in which something was typed meanwhile. */
const unread = { link: "", touched: /** @type {Set<string>} */ (new Set()) };

/* The link of what is typed, as Python last wrote it, and whether something else has been typed since. */
const written = { link: "", stale: false };

let pause = 0; // until the address is rewritten; 0 while nothing waits for it

/**
 * The link of what is typed, for sharing, whatever the address shows: it opens the calculator on the
 * site, also from inside another page or from the single file, without what messengers add behind `?`.
 * A file that does not know the address of the site has none: "".
 */
export function shareLink() {
  const { href, protocol } = new URL(root.dataset.address || "", location.href);
  return protocol === "file:" ? "" : `${href.split("#")[0]}#${currentLink()}`;
}

/** The inputs have changed: after a pause a new link goes into the address, unless that says what was opened. */
export function keepLink() {
  written.stale = true;
  if (!pause) pause = setTimeout(flush, PAUSE_MS);
}

/** Brings the address up to date now. */
export function flush() {
  endPause();
  if (state === "own" && root.dataset.ground) rewrite();
}

/**
 * Follows the address to what it names: a ground, a whole link, a source on the page.
 * @param {Event} [event] of the address having changed; without, the page has just been opened
 * @returns whether another ground was chosen by a click
 */
export function follow(event) {
  const fragment = location.hash.slice(1);
  endPause();
  if (readFragment(fragment).names !== "source") return followInputs(fragment, Boolean(event));
  if (event) keepInEntry(holdsOpened(state) && !secret.checked ? openedLink : shownFragment());
  else followInputs(history.state?.link || "", false);
  state = NEXT[state].source;
  return false;
}

/**
 * Puts an opened link into the form, once Python can read it.
 * @param {boolean} [keep] fields that its ground does not ask for stay as they are
 */
export function open(keep = false) {
  if (!unread.link || !calculator.ask) return;
  const opened = JSON.parse(calculator.ask("open", unread.link));
  const typed = keep ? {} : JSON.parse(read());
  write(withTyped(opened, typed, unread.touched), keep);
  unread.link = "";
  unread.touched.clear();
}

/**
 * Opens what came by a typed code. That is the reader's own, like what is typed: a step that Back undoes.
 * @param {string} link
 */
export function openLink(link) {
  unread.link = link;
  open();
  written.stale = true;
  history.pushState({ link: shownFragment() }, "", `#${shownFragment()}`);
  one(root, "form").dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Follows a fragment that gives inputs. While figures are kept out of the address, a link is opened but not
 * shown, and an entry of the history from before brings no figures back.
 * @param {string} fragment
 * @param {boolean} moved the address has changed on the open page
 * @returns whether another ground was chosen by a click
 */
function followInputs(fragment, moved) {
  const { names, ground, hidden } = readFragment(fragment);
  const visited = Boolean(history.state?.link);
  let changed = false;
  if (hidden) secret.checked = true;
  state = NEXT[state][names === "link" && secret.checked ? "hiddenLink" : names];
  if (names === "ground") {
    if (unread.link && moved) unread.touched.add("ground");
    changed = choose(ground) && moved;
  } else if (names === "link" && !(secret.checked && moved && visited)) {
    choose(ground);
    unread.link = openedLink = fragment;
    open(moved);
  }
  if (names !== "place" && secret.checked) rewrite();
  return changed;
}

/* The link as Python writes it, asked for only where it is needed: not at each key. */
function currentLink() {
  if (written.stale && calculator.ask) written.link = JSON.parse(calculator.ask("link", "")).link;
  written.stale = false;
  return written.link || unread.link;
}

/* What the address shows of what is typed. */
function shownFragment() {
  return secret.checked ? hiddenFragment(root.dataset.ground || "") : currentLink();
}

function rewrite() {
  const fragment = shownFragment();
  if (fragment && location.hash !== `#${fragment}`) keepInEntry(fragment, `#${fragment}`);
}

/**
 * Keeps a link in the entry of the history, beside what the single file keeps there.
 * @param {string} link
 * @param {string} [address] of the entry; without, it stays
 */
function keepInEntry(link, address) {
  history.replaceState({ ...history.state, link }, "", address);
}

function endPause() {
  clearTimeout(pause);
  pause = 0;
}

/**
 * From now on the address says what the form says.
 * @param {Event} event
 */
function takeOver(event) {
  const from = targetOf(event);
  if (from.closest("[data-share]")) return;
  state = NEXT[state].typed;
  if (unread.link) unread.touched.add(fieldNameOf(from));
}

root.addEventListener("input", takeOver);
root.addEventListener("change", takeOver);
root.addEventListener("click", flush, true);
addEventListener("pagehide", flush);
