/* The path of a QR code draws its dark squares. */

import assert from "node:assert/strict";
import test from "node:test";
import { encode } from "uqr";
import { qrPath } from "../../docs/assets/js/calculator/qr-path.js";

/** The squares that a path draws. */
function drawn(path, size) {
  const squares = Array.from({ length: size }, () => Array(size).fill(false));
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) squares[y][x] = true;
  return squares;
}

test("one closed square for each that is dark", () => {
  assert.equal(
    qrPath([
      [false, true],
      [true, false],
    ]),
    "M1 0h1v1h-1zM0 1h1v1h-1z",
  );
  assert.equal(qrPath([[false]]), "");
});

test("a whole code is drawn as it was encoded", () => {
  const { data, size } = encode("https://example.org/zh/calculator/#v=1&ground=death", { ecc: "M", border: 4 });
  const path = qrPath(data);
  assert.equal(path.replace(/M\d+ \d+h1v1h-1z/g, ""), "");
  assert.deepEqual(drawn(path, size), data);
});
