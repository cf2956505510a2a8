/* Texts handed to the reader as files: their names, the inputs in the single file, the download. */

const KEPT_MS = 60000;
const SAVED = /(<script type="application\/json" id="saved">)[^<]*/;

/**
 * The name of a file of a month: `退保计算-2026-11.csv`.
 * @param {string} title
 * @param {string} month
 * @param {string} ending
 */
export function fileName(title, month, ending) {
  return `${title}-${month}.${ending}`;
}

/**
 * The single file with its block of data filled; `<` would end the block.
 * @param {string} text the document
 * @param {object} data
 */
export function withInputs(text, data) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  if (!SAVED.test(text)) throw new Error("no place for the inputs in the file");
  return text.replace(SAVED, (_, opening) => opening + json);
}

/**
 * Downloads a text as a file; some apps ignore that without a word.
 * @param {string} text
 * @param {string} type
 * @param {string} name
 */
export function download(text, type, name) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
