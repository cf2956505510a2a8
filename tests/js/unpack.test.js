/* The reader of .tar.gz puts folders and files where MicroPython looks for them. */

import assert from "node:assert/strict";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { canUnpack, unpack } from "../../docs/assets/js/unpack.js";

const BLOCK = 512;

/** One entry of a USTAR archive; a folder has no content. */
function entry(name, content) {
  const head = Buffer.alloc(BLOCK);
  head.write(name, 0);
  head.write((content?.length ?? 0).toString(8).padStart(11, "0"), 124);
  head.write(content ? "0" : "5", 156);
  head.write("ustar\u000000", 257);
  const padding = Buffer.alloc((BLOCK - ((content?.length ?? 0) % BLOCK)) % BLOCK);
  return Buffer.concat([head, content ?? Buffer.alloc(0), padding]);
}

/** What an archive of some entries writes, by name; a folder as null. */
async function written(entries, folder = "./") {
  const files = new Map();
  const FS = {
    mkdir: (name) => files.set(name, null),
    writeFile: (name, bytes) => files.set(name, Buffer.from(bytes)),
  };
  await unpack(gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)])), folder, FS);
  return files;
}

test("folders come before what is in them, contents byte for byte", async () => {
  const code = Buffer.from("RATE = (2, 100)  # 利率\n");
  const files = await written([entry("calc"), entry("calc/a.py", code)]);
  assert.deepEqual([...files.keys()], ["./calc", "./calc/a.py"]);
  assert.equal(files.get("./calc"), null);
  assert.deepEqual(files.get("./calc/a.py"), code);
});

test("files of every length around a block are followed by the next one", async () => {
  const lengths = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK];
  const contents = lengths.map((length) => Buffer.alloc(length, length % 251));
  const files = await written(contents.map((content, at) => entry(`${at}`, content)));
  assert.deepEqual([...files.values()], contents);
});

test("a name of a hundred characters has no end mark", async () => {
  const name = "n".repeat(100);
  assert.deepEqual([...(await written([entry(name, Buffer.from("x"))], "/")).keys()], [`/${name}`]);
});

test("what is no gzip is refused", async () => {
  assert.ok(canUnpack);
  await assert.rejects(unpack(Buffer.from("no gzip"), "./", {}));
});
