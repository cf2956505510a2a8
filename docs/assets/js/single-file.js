/* Starts the single file: unpacks what stands in it, shows the page in the language asked for and
 * hands Python its files. A plain script, the last thing in the document: what it keeps as `source`
 * is the document as it came, from which save.js makes the next copy.
 */

(async () => {
  /** @type {Record<string, string>} */
  const TYPES = { js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm" };
  const source = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  /** @type {Map<string, Uint8Array<ArrayBuffer>>} */
  const files = new Map();

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  const element = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

  /**
   * What a block of data holds; a damaged one is as good as an empty one.
   * @param {string} text
   * @returns {SavedInputs}
   */
  function parsed(text) {
    try {
      return JSON.parse(text) || {};
    } catch {
      return {};
    }
  }

  /**
   * Which inputs the page starts with. What the switch of the language hands over is the newest, then a link, then
   * what was saved in the file.
   * @param {SavedInputs} saved
   * @param {HandedOver} handed
   * @param {string} hash
   */
  function inputsOf(saved, handed, hash) {
    const linked = /[#&]v=/.test(hash);
    return handed.inputs || (linked ? undefined : saved.inputs);
  }

  /**
   * Inflates the payload: one line of JSON with names and sizes, then all bytes.
   * @param {string} payload in base64
   */
  async function unpack(payload) {
    const packed = atob(payload);
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

  /** @param {string} name */
  function bytesOf(name) {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no ${name} in the file`);
    return bytes;
  }

  /**
   * The address under which the browser loads a file.
   * @param {string} name
   * @param {BlobPart} [content]
   */
  function addressOf(name, content = bytesOf(name)) {
    const type = TYPES[name.split(".").pop() || ""] || "application/gzip";
    return URL.createObjectURL(new Blob([content], { type }));
  }

  /** PyScript asks for an interpreter with a scheme, and MicroPython for its wasm by address. */
  function interpreter() {
    const loader = addressOf("micropython.mjs");
    const wasm = addressOf("micropython.wasm");
    return addressOf(
      "offline.mjs",
      `import { loadMicroPython as load } from ${JSON.stringify(loader)};
export const loadMicroPython = (options) => load({ ...options, url: ${JSON.stringify(wasm)} });`,
    );
  }

  /**
   * @param {Record<string, string>} attributes
   * @param {string} [text]
   */
  function add(attributes, text = "") {
    const script = document.createElement("script");
    Object.assign(script, attributes);
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.textContent = text;
    script.async = false;
    document.body.append(script);
    return script;
  }

  /**
   * @param {string} language
   * @param {string} [day] on which the file was saved
   */
  function show(language, day = "") {
    const page = element("[data-page]");
    page.innerHTML = new TextDecoder().decode(bytesOf(`page.${language}.html`));
    const { title = "", lang = "" } = element("[data-page] [data-title]").dataset;
    document.title = title;
    document.documentElement.lang = lang;
    const saved = element("[data-page] [data-saved-day]");
    saved.append(day);
    saved.hidden = !day;
    const today = new Date().toISOString().slice(0, 10);
    for (const one of page.querySelectorAll("[data-due]")) one.hidden = today <= (one.dataset.due || "");
  }

  /** @param {string} language */
  function start(language) {
    const modules = [...files.keys()].filter((name) => name.startsWith("site/"));
    const imports = Object.fromEntries(modules.map((name) => [name, addressOf(name)]));
    imports["offline://micropython.mjs"] = interpreter();
    const config = {
      interpreter: "offline://micropython.mjs",
      files: { [`${addressOf("calc.tar.gz")}#.tar.gz`]: "./*" },
    };
    // in a copy that the browser itself saved stand the scripts of its day
    for (const old of document.querySelectorAll('script[type="mpy"]')) old.remove();
    add({ type: "importmap", nonce: "modules" }, JSON.stringify({ imports })).remove();
    add(
      { type: "mpy", config: JSON.stringify(config) },
      `from calc.page import browser\nbrowser.start("words.${language}.json")`,
    );
    for (const name of modules) add({ type: "module", src: imports[name] }).remove();
    add({ type: "module", src: addressOf("core.js") }).remove();
  }

  try {
    await unpack(element("#payload").textContent);
    const saved = parsed(element("#saved").textContent);
    const handed = history.state?.single || {};
    const languages = [handed.language, saved.language, document.documentElement.dataset.language];
    const language = languages.find((one) => files.has(`page.${one}.html`));
    const inputs = inputsOf(saved, handed, location.hash);
    const secret = /figures=hidden/.test(location.hash) || saved.secret;
    // The ground goes into the address, to be changed as on the site.
    const fragment = `#ground=${inputs?.ground || ""}${secret ? "&figures=hidden" : ""}`;
    if (inputs) history.replaceState(history.state, "", fragment);
    globalThis.singleFile = { source, language, day: saved.day, address: saved.address, inputs };
    show(language, saved.day);
    start(language);
  } catch (error) {
    element("[data-page-failed]").hidden = false;
    throw error;
  }
})();
