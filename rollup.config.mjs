// Builds the browser runtime into .runtime/: PyScript core in one file, MicroPython beside it, the QR
// code, the service worker, and their licences. What a strict policy or this site has no use for is left out.
// Each change to PyScript's sources must apply exactly once, or the build stops: look here again
// after every update of @pyscript/core.

import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";

const OUT = ".runtime";
const MODULES = fileURLToPath(new URL("node_modules/", import.meta.url));
const MICROPYTHON = join(MODULES, "@micropython/micropython-webassembly-pyscript");
const POLYSCRIPT = join(MODULES, "polyscript");

// Left out: module → what stands in its place.
const missing = (what) => `function () { throw new Error("${what} is not part of this build"); }`;
const STUBS = {
  // Seven plugins (editor, terminal, game, …). Only "error" is asked for: without it PyScript
  // would ignore a broken configuration in silence.
  "@pyscript/core/src/plugins.js":
    "export default { error: async () => ({ notify: (message) => { throw new Error(message); } }) };",
  "@pyscript/core/src/plugins/codemirror.js": "export default {};",
  "@pyscript/core/src/plugins/donkey.js": `export default ${missing("donkey")};`,
  "polyscript/esm/3rd-party/toml.js": `export const parse = ${missing("TOML")};`,
  "polyscript/esm/3rd-party/zip.js": `export const BlobReader = ${missing("zip")};`,
  "polyscript/esm/interpreter/pyodide_graph.js": "export default {};",
  // Workers start from a blob: URL, which the site's policy refuses.
  "polyscript/esm/worker/xworker.js": `export default ${missing("XWorker")};`,
};

// Replaced in place: module → the exact text, its replacement, and what that imports.
const UNPACK = fileURLToPath(new URL("docs/assets/js/unpack.js", import.meta.url));
const EDITS = {
  // Runs at every start to compose hooks for workers; Function() needs 'unsafe-eval'.
  "@pyscript/core/src/hooks.js": {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is PyScript's own text that is looked for
    text: "return Function(`return(w,x)=>(${cb})(w,x,...[${a}])`)();",
    replacement: "return undefined;",
  },
  // Unpacking in Python takes as long as importing what was unpacked.
  "polyscript/esm/interpreter/micropython.js": {
    text: "case 'tar.gz': {",
    replacement: "case 'tar.gz': { if (canUnpack) return unpack(buffer, extractDir, FS);",
    imports: `import { canUnpack, unpack } from ${JSON.stringify(UNPACK)};`,
  },
};

function adaptPyScript() {
  const applied = new Set();
  const key = (id, table) =>
    Object.keys(table).find((name) => id.replaceAll("\\", "/").endsWith(`/node_modules/${name}`));
  return {
    name: "adapt-pyscript",
    load(id) {
      const name = key(id, STUBS);
      if (!name) return null;
      applied.add(name);
      return STUBS[name];
    },
    transform(code, id) {
      const name = key(id, EDITS);
      if (!name) return null;
      const { text, replacement, imports = "" } = EDITS[name];
      const count = code.split(text).length - 1;
      if (count !== 1) this.error(`${name}: expected exactly once, found ${count} times: ${text}`);
      const edited = `${imports}\n${code.replace(text, () => replacement)}`;
      if (/\bFunction\(/.test(edited)) this.error(`${name}: still calls Function(); the policy would refuse it`);
      applied.add(name);
      return { code: edited, map: null };
    },
    buildEnd(error) {
      if (error) return;
      for (const name of [...Object.keys(STUBS), ...Object.keys(EDITS)])
        if (!applied.has(name)) this.error(`${name} is no longer part of PyScript: review rollup.config.mjs`);
    },
  };
}

// MicroPython is taken as published; its version must be the one PyScript was tested with.
function micropython() {
  return {
    name: "micropython",
    buildStart() {
      const { version } = JSON.parse(readFileSync(join(MICROPYTHON, "package.json"), "utf8"));
      const wanted = readFileSync(join(POLYSCRIPT, "versions/micropython"), "utf8").trim();
      if (version !== wanted) this.error(`PyScript wants MicroPython ${wanted}, package.json has ${version}`);
    },
    writeBundle() {
      for (const name of ["micropython.mjs", "micropython.wasm"])
        copyFileSync(join(MICROPYTHON, name), join(OUT, name));
    },
  };
}

const MICROPYTHON_LICENCE = `The MIT License (MIT)

Copyright (c) 2013-2026 Damien P. George and the MicroPython contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
`;

// The licence of every package that left code in a bundle, and MicroPython's.
function licences(fileName, ...more) {
  const packageOf = (file) => {
    let folder = dirname(file);
    while (!existsSync(join(folder, "package.json")) || !manifest(folder).version) folder = dirname(folder);
    return folder;
  };
  const manifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = (folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (file) return readFileSync(join(folder, file), "utf8");
    return `By ${manifest(folder).author}; the package holds no licence text.`;
  };
  const entry = ({ name, version, license }, body) =>
    `${"=".repeat(78)}\n${name} ${version} (${license})\n${"=".repeat(78)}\n\n${body.trim()}\n`;
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
        .flatMap((chunk) => Object.entries(chunk.modules ?? {}))
        .filter(([file, { renderedLength }]) => renderedLength && file.startsWith(MODULES))
        .map(([file]) => file);
      const packages = [...new Set(files.map(packageOf))].sort();
      const source = [
        "Third-party software, unmodified except that it is bundled, minified and cut down by\n" +
          "rollup.config.mjs of this project.\n",
        ...packages.map((folder) => entry(manifest(folder), text(folder))),
        ...more.map((body) => entry(manifest(MICROPYTHON), body)),
      ].join("\n");
      this.emitFile({ type: "asset", fileName, source });
    },
  };
}

const minified = () => terser({ ecma: 2020, module: true, format: { comments: /^!/ } });

// Of uqr only what makes the squares: drawing them is the page's own.
const qr = {
  input: "qr",
  output: { file: join(OUT, "qr.js"), format: "es", sourcemap: false },
  plugins: [
    {
      name: "qr-entry",
      resolveId: (id) => (id === "qr" ? "\0qr" : null),
      load: (id) => (id === "\0qr" ? 'export { encode } from "uqr";' : null),
    },
    resolve({ browser: true }),
    licences("LICENSES-qr.txt"),
    minified(),
  ],
};

// Workbox asks which environment it is in; its words for developers are left out.
const production = {
  name: "production",
  transform: (code) => code.replaceAll("process.env.NODE_ENV", '"production"'),
};

const worker = {
  input: "docs/assets/js/service-worker.js",
  output: { file: join(OUT, "sw.js"), format: "iife", sourcemap: false },
  plugins: [production, resolve({ browser: true }), licences("LICENSES-worker.txt"), terser({ ecma: 2020 })],
};

const core = {
  input: "@pyscript/core",
  output: {
    file: join(OUT, "core.js"),
    format: "es",
    inlineDynamicImports: true,
    sourcemap: false,
  },
  plugins: [
    micropython(),
    adaptPyScript(),
    resolve({ browser: true }),
    licences("LICENSES.txt", MICROPYTHON_LICENCE),
    minified(),
  ],
  onwarn(warning, warn) {
    // PyScript's modules import each other in circles; that is its own design.
    if (warning.code !== "CIRCULAR_DEPENDENCY") warn(warning);
  },
};

// The calculator's own modules: fewer files to ask for at the start, without their comments. The QR code
// stays a file of its own, loaded on demand.
const calculator = {
  input: ["calculator", "save"].map((name) => `docs/assets/js/calculator/${name}.js`),
  external: (id) => id.endsWith("/qr.js"),
  output: {
    dir: join(OUT, "js"),
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    hoistTransitiveImports: false,
    sourcemap: false,
  },
  plugins: [minified()],
};

// What the calculator says to a page around it; a file of its own, so that it splits none of the above.
const embed = {
  input: "docs/assets/js/embed.js",
  output: { file: join(OUT, "js", "embed.js"), format: "es", sourcemap: false },
  plugins: [minified()],
};

export default [core, qr, worker, calculator, embed];
