/* The sheet for the counter: what was entered, put into words, and the QR code of the link. It is
 * filled when there is a moment's rest, so that a copy which the browser saves holds it, too, and
 * once more when the page is printed: printing waits for nothing.
 */

import { entered, groundName } from "./entered.js";
import { drawQr } from "./qr-code.js";

const MOST_STEPS = 36; // that many lines fit on two pages with the rest

const root = document.querySelector("[data-calculator]");
const sheet = root.querySelector("[data-sheet]");

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
  const qr = sheet.querySelector("[data-sheet-qr]");
  sheet.querySelector("[data-sheet-inputs]").replaceChildren(...entered().map(lineOf));
  sheet.querySelector("[data-sheet-ground]").textContent = groundName();
  sheet.querySelector("[data-sheet-date]").textContent = new Date().toLocaleDateString(document.documentElement.lang, {
    dateStyle: "long",
  });
  sheet.querySelector("[data-sheet-address]").textContent = link.split("#")[0];
  qr.hidden = !root.dataset.ground || !link || !drawQr(qr.querySelector("[data-qr]"), link);
  root.toggleAttribute("data-long", root.querySelectorAll("[data-rows='steps'] > .step").length > MOST_STEPS);
}

addEventListener("beforeprint", fill);
addEventListener("rest", fill);
fill();
sheet.dataset.sheet = "ready";
