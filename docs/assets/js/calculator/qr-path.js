/* The dark squares of a QR code as the path of an SVG. */

/**
 * One square of one unit for each that is dark.
 * @param {boolean[][]} squares rows from above, each from the left
 */
export function qrPath(squares) {
  return squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}
