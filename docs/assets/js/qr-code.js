/* A QR code as SVG: the dark squares as one path, with the quiet border of four. */

import { encode } from "./qr.js";

const MOST = 1200; // characters; larger squares no telephone reads from a screen
const SMALL = 600; // up to here there is room for more redundancy

/* Draws a text and shows the picture; hides it if the text is too long. Returns whether it was drawn. */
export function drawQr(svg, text) {
  const fits = text.length <= MOST;
  if (fits) {
    const { data, size } = encode(text, { ecc: text.length < SMALL ? "M" : "L", border: 4 });
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join(""));
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    svg.replaceChildren(path);
  }
  svg.toggleAttribute("hidden", !fits);
  return fits;
}
