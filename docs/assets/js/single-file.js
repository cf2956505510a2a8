/* Starts the single file: unpacks what stands in it, shows the page in the language asked for and
 * hands Python its files. A plain script, the last thing in the document: what it keeps as `source`
 * is the document as it came, from which save.js makes the next copy.
 */

(async () => {
  const source = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const read = (id) => document.getElementById(id).textContent;
  const { language: first, languages } = document.documentElement.dataset;

  /* What a damaged file holds of inputs is as good as nothing. */
  function parsed(text) {
    try {
      return JSON.parse(text) || {};
    } catch {
      return {};
    }
  }

  const saved = parsed(read("saved"));
  const { single = {} } = history.state || {};
  const language = [single.language, saved.language].find((one) => languages.split(" ").includes(one)) || first;
  // What the switch of the language hands over is the newest, then a link, then what was saved in the
  // file. The ground goes into the address, to be changed as on the site.
  const linked = /[#&]v=/.test(location.hash);
  const secret = /figures=hidden/.test(location.hash) || saved.secret;
  const inputs = single.inputs || (linked ? undefined : saved.inputs);
  if (inputs)
    history.replaceState(history.state, "", `#ground=${inputs.ground || ""}${secret ? "&figures=hidden" : ""}`);
  globalThis.singleFile = { source, language, day: saved.day, address: saved.address, inputs };

  const TYPES = { js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm" };
  const files = new Map();
  const textOf = (name) => new TextDecoder().decode(files.get(name));
  const addressOf = (name, content = files.get(name)) =>
    URL.createObjectURL(new Blob([content], { type: TYPES[name.split(".").pop()] || "application/gzip" }));

  async function unpack(text) {
    const packed = atob(text);
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = packed.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const raw = new Uint8Array(await new Response(stream).arrayBuffer());
    let at = raw.indexOf(10) + 1;
    for (const [name, size] of JSON.parse(new TextDecoder().decode(raw.subarray(0, at)))) {
      files.set(name, raw.subarray(at, at + size));
      at += size;
    }
  }

  /* PyScript asks for an interpreter with a scheme, and MicroPython for its wasm by address. */
  function interpreter() {
    const loader = addressOf("micropython.mjs");
    const wasm = addressOf("micropython.wasm");
    return addressOf(
      "offline.mjs",
      `import { loadMicroPython as load } from ${JSON.stringify(loader)};
export const loadMicroPython = (options) => load({ ...options, url: ${JSON.stringify(wasm)} });`,
    );
  }

  function add(attributes, text = "") {
    const script = document.createElement("script");
    Object.assign(script, attributes);
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.textContent = text;
    script.async = false;
    document.body.append(script);
    return script;
  }

  function show() {
    const page = document.querySelector("[data-page]");
    page.innerHTML = textOf(`page.${language}.html`);
    const { title, lang } = page.querySelector("[data-title]").dataset;
    document.title = title;
    document.documentElement.lang = lang;
    const day = page.querySelector("[data-saved-day]");
    day.append(globalThis.singleFile.day || "");
    day.hidden = !globalThis.singleFile.day;
    const today = new Date().toISOString().slice(0, 10);
    for (const one of page.querySelectorAll("[data-due]")) one.hidden = today <= one.dataset.due;
  }

  function start() {
    const modules = [...files.keys()].filter((name) => name.startsWith("site/"));
    const imports = Object.fromEntries(modules.map((name) => [name, addressOf(name)]));
    imports["offline://micropython.mjs"] = interpreter();
    // in a copy that the browser itself saved stand the scripts of its day
    for (const old of document.querySelectorAll('script[type="mpy"]')) old.remove();
    add({ type: "importmap", nonce: "modules" }, JSON.stringify({ imports })).remove();
    add(
      {
        type: "mpy",
        config: JSON.stringify({
          interpreter: "offline://micropython.mjs",
          files: { [`${addressOf("calc.tar.gz")}#.tar.gz`]: "./*" },
        }),
      },
      `from calc.page import browser\nbrowser.start("words.${language}.json")`,
    );
    for (const name of modules) add({ type: "module", src: imports[name] }).remove();
    add({ type: "module", src: addressOf("core.js") }).remove();
  }

  try {
    await unpack(read("payload"));
    show();
    start();
  } catch (error) {
    document.querySelector("[data-page-failed]").hidden = false;
    throw error;
  }
})();
