/* The sheet of paper for the counter: the inputs in words, the day and the QR code of the link.
 *
 * It is filled when the inputs are at rest, so that a copy which the browser saves holds it, too, and
 * once more when the page is printed: printing waits for nothing.
 */

import { all, one } from "./dom.js";
import { entered, groundName } from "./entered.js";
import { drawQr } from "./qr-code.js";

const MOST_STEPS = 36; // that many lines fit on two pages with the rest

const root = one(document, "[data-calculator]");
const sheet = one(root, "[data-sheet]");

/** @param {import("./entered.js").Line} line */
function lineOf({ label, answer, row }) {
  const line = Object.assign(document.createElement("div"), { className: row ? "sheet__row" : "" });
  for (const [tag, text] of [
    ["dt", label],
    ["dd", answer],
  ])
    line.append(Object.assign(document.createElement(tag), { textContent: text }));
  return line;
}

function fill() {
  const link = calculator.shareLink();
  const { lang } = document.documentElement;
  const qr = one(sheet, "[data-sheet-qr]");
  one(sheet, "[data-sheet-inputs]").replaceChildren(...entered().map(lineOf));
  one(sheet, "[data-sheet-ground]").textContent = groundName();
  one(sheet, "[data-sheet-date]").textContent = new Date().toLocaleDateString(lang, { dateStyle: "long" });
  one(sheet, "[data-sheet-address]").textContent = link.split("#")[0];
  qr.hidden = !root.dataset.ground || !link || !drawQr(one(qr, "[data-qr]", SVGElement), link);
  root.toggleAttribute("data-long", all(root, "[data-rows='steps'] > .step").length > MOST_STEPS);
}

addEventListener("beforeprint", fill);
addEventListener("inputs-at-rest", fill);
fill();
sheet.dataset.sheet = "ready";
