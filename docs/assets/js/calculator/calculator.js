/* Wires the page: the ground in the address, the form, and the rules that run in Python.
 *
 * Python sets `calculator.recompute` and then calls `calculator.ready()` (or sets data-ready
 * on the root); what was typed before counts. Nothing is stored and nothing is sent.
 */

import { flush, follow, keepLink, open, openLink, shareLink } from "./address.js";
import { all, one, targetOf } from "./dom.js";
import { read, refresh, setPresets, write } from "./form.js";
import { isCopy, noteSoon } from "./saved-copy.js";
import { fill } from "./slots.js";

const START_PATIENCE_MS = 20000;
const WIDE = matchMedia("(min-width: 960px)");

const root = one(document, "[data-calculator]");
let scheduled = false;

function recompute() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    try {
      calculator.recompute?.();
      if (isReady()) setRuntime("ready");
      noteSoon();
    } catch (error) {
      giveUp();
      throw error;
    }
  });
}

function ready() {
  performance.mark("answer");
  root.dataset.ready = "true";
}

function isReady() {
  return root.dataset.ready === "true";
}

/**
 * A runtime that comes late is still welcome.
 * @param {"ready" | "failed"} state
 */
function setRuntime(state) {
  root.dataset.runtime = state;
  startLater();
  if (state === "ready") import("./sheet.js");
  for (const part of all(root, "[data-on-runtime]")) {
    part.hidden = part.dataset.onRuntime !== state;
  }
}

/** Search and palette of the theme, once they no longer stand in Python's way. */
function startLater() {
  for (const waiting of /** @type {HTMLScriptElement[]} */ (all(document, "script[data-later]"))) {
    const script = document.createElement("script");
    script.src = waiting.src;
    script.async = false;
    waiting.replaceWith(script);
  }
}

/** No figure is better than an old one: back to the example, with a word on what to do. */
function giveUp() {
  setRuntime("failed");
  fill('{"state": "empty"}');
}

function watchRuntime() {
  new MutationObserver(() => isReady() && setRuntime("ready")).observe(root, { attributeFilter: ["data-ready"] });
  setTimeout(() => isReady() || setRuntime("failed"), START_PATIENCE_MS);
  addEventListener(
    "error",
    (event) => {
      const ours = targetOf(event).tagName === "SCRIPT" || String(event.filename).startsWith(location.origin);
      if (!isReady() && ours) setRuntime("failed");
    },
    true,
  );
}

/**
 * The fragment holds the inputs or names a ground; a source on the page leaves both as they were.
 * @param {Event} [event] of the address having changed
 */
function followAddress(event) {
  const focused = one(root, "[data-grounds]").contains(document.activeElement);
  if (follow(event)) showChoice(focused);
  if (location.hash.startsWith("#source-")) openTarget(location.hash.slice(1));
  recompute();
}

/**
 * The answer goes into the page, the inputs go into the address.
 * @param {string} json of a {@link View}
 */
function answer(json) {
  fill(json);
  keepLink();
}

/** Sharing is loaded when somebody turns to it, or has been given a code. */
function shareOnDemand() {
  const block = one(root, "[data-share]", HTMLDetailsElement);
  block.addEventListener("toggle", () => import("./share.js"), { once: true });
  one(root, "[data-have-code]").addEventListener("click", () => {
    block.open = true;
    one(block, "#share-enter").focus();
  });
}

/** @param {string} id */
function openTarget(id) {
  const target = document.getElementById(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
}

/**
 * The list of grounds has opened or closed: keep it, and the focus, in sight.
 * @param {boolean} focused whether the focus was in it
 */
function showChoice(focused) {
  const list = one(root, "[data-grounds]");
  const link = list.querySelector("[aria-current]") || one(list, "a[data-ground]");
  if (focused) link.focus({ preventScroll: true });
  list.scrollIntoView();
}

/** The working is open where there is room for it, and on paper. */
function openDetails() {
  for (const detail of detailsIn("details[data-wide-open]")) detail.open = WIDE.matches;
  /** @type {HTMLDetailsElement[]} */
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = detailsIn(".calc__detail details:not([open], .alternative__working)");
    for (const detail of closed) detail.open = true;
  });
  addEventListener("afterprint", () => {
    for (const detail of closed) detail.open = false;
  });
}

/** @param {string} selector */
function detailsIn(selector) {
  return /** @type {HTMLDetailsElement[]} */ (all(root, selector));
}

/** @param {Event} event */
function goTo(event) {
  const id = targetOf(event).closest("[data-goto]")?.dataset.goto;
  const target = id && document.getElementById(id);
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** @type {Calculator} */
const calculator = {
  read,
  write,
  fill: answer,
  begin: open,
  ready,
  flush,
  openLink,
  shareLink,
  ask: null,
  recompute: null,
};
globalThis.calculator = calculator;

/* A copy saved by the browser stays as it was. */
if (!isCopy) {
  setPresets();
  refresh();
  openDetails();
  shareOnDemand();
  watchRuntime();
  followAddress();
  root.addEventListener("input", recompute);
  root.addEventListener("change", recompute);
  root.addEventListener("click", goTo);
  addEventListener("hashchange", followAddress);
}
