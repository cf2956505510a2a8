/* A QR code as SVG: the dark squares as one path, with the quiet border of four. */

import { encode } from "./qr.js";
import { qrPath } from "./qr-path.js";

const MOST = 1200; // characters; larger squares no telephone reads from a screen
const SMALL = 600; // up to here there is room for more redundancy

/**
 * Draws a text and shows the picture; hides it if the text is too long. Returns whether it was drawn.
 * @param {SVGElement} svg
 * @param {string} text
 */
export function drawQr(svg, text) {
  const fits = text.length <= MOST;
  if (fits) {
    const { data, size } = encode(text, { ecc: text.length < SMALL ? "M" : "L", border: 4 });
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", qrPath(data));
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    svg.replaceChildren(path);
  }
  svg.toggleAttribute("hidden", !fits);
  return fits;
}
