/* In a page of somebody else's: tells it how high the calculator is and where to scroll, nothing else.
 * What is typed never goes out. Links that lead away open beside the page, not inside the frame.
 */

import { one, targetOf } from "./calculator/dom.js";

const FROM = "flexible-social-insurance";
const { body } = document;

/** @param {{ height: number } | { top: number }} message */
function tell(message) {
  parent.postMessage({ from: FROM, ...message }, "*");
}

/** The page around has the scroll bar, so it is asked to show what has been gone to. */
function showTarget() {
  const target = document.getElementById(location.hash.slice(1)) || one(document, "[data-grounds]");
  tell({ top: Math.floor(target.getBoundingClientRect().top) });
}

/** @param {Event} event */
function openBeside(event) {
  const link = /** @type {HTMLAnchorElement | null} */ (targetOf(event).closest("a[href]"));
  if (!link || link.matches(".language-switch")) return;
  if (link.href.split("#")[0] === location.href.split("#")[0]) return;
  link.target = "_blank";
  link.rel = "noopener";
}

new ResizeObserver(() => tell({ height: Math.ceil(body.getBoundingClientRect().height) })).observe(body);
addEventListener("hashchange", showTarget);
document.addEventListener("click", openBeside, true);
