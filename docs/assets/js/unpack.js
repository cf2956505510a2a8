/* Writes the files of a .tar.gz (USTAR, as templates/hooks/archive.py makes it) into MicroPython's file
 * system. PyScript does that in Python, which takes as long as importing the rules; rollup.config.mjs
 * puts this in its place where the browser can inflate by itself.
 */

const BLOCK = 512;
const NAME_LENGTH = 100;
const SIZE_AT = 124;
const TYPE_AT = 156;
const FOLDER = "5";

/** Whether the browser can inflate by itself. */
export const canUnpack = "DecompressionStream" in globalThis;

/**
 * Writes every file and folder of an archive.
 * @param {ArrayBuffer | Uint8Array<ArrayBuffer>} buffer the .tar.gz
 * @param {string} folder where to, with its slash at the end
 * @param {{ mkdir(name: string): void, writeFile(name: string, content: Uint8Array): void }} FS
 */
export async function unpack(buffer, folder, FS) {
  const inflated = new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(inflated).arrayBuffer());
  /**
   * @param {number} from
   * @param {number} length
   */
  const text = (from, length) => new TextDecoder().decode(bytes.subarray(from, from + length)).split("\0")[0];
  for (let at = 0; bytes[at]; ) {
    const name = folder + text(at, NAME_LENGTH);
    const size = parseInt(text(at + SIZE_AT, 12), 8);
    if (text(at + TYPE_AT, 1) === FOLDER) FS.mkdir(name);
    else FS.writeFile(name, bytes.slice(at + BLOCK, at + BLOCK + size));
    at += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
}
