/* Hands a text to the reader as a file; some apps ignore that without a word. */

const KEPT_MS = 60000;

export function download(text, type, name) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
