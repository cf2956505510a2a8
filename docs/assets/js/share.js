/* Sharing, on demand: link, share sheet, QR code, typed code, files, paper. Where the browser
 * refuses, the text to copy is shown instead. */

const root = document.querySelector("[data-calculator]");
const block = root.querySelector("[data-share]");
const status = block.querySelector("[data-share-said]");
const textPart = block.querySelector('[data-share-part="text"]');
const QR_MOST = 1200; // characters; larger squares no telephone reads from a screen

const ACTIONS = { copy, send, qr: showQr, code: showCode, print: printSheet, csv: saveCsv, json: saveJson, python: showPython };

function ask(name, text = "") {
  return JSON.parse(calculator.ask(name, text));
}

function say(what) {
  status.textContent = what ? block.dataset[`said${what[0].toUpperCase()}${what.slice(1)}`] : "";
}

/* Shows one of the parts below the buttons, none of the others. */
function show(name) {
  for (const part of block.querySelectorAll("[data-share-part]")) part.hidden = part.dataset.sharePart !== name;
}

function showText(text, python = false) {
  textPart.querySelector("textarea").value = text;
  textPart.querySelector("[data-python]").hidden = !python;
  show("text");
}

async function copy() {
  try {
    await navigator.clipboard.writeText(calculator.shareLink());
    show("");
    say("copied");
  } catch {
    showText(calculator.shareLink());
    say("refused");
    textPart.querySelector("textarea").select();
  }
}

async function send() {
  try {
    await navigator.share({ title: document.title, url: calculator.shareLink() });
  } catch (error) {
    if (error.name !== "AbortError") showText(calculator.shareLink());
  }
}

/* Dark squares as one path, with the quiet border of four. */
async function drawQr(svg) {
  const link = calculator.shareLink();
  const fits = link.length <= QR_MOST;
  if (fits) {
    const { encode } = await import("./qr.js");
    const { data, size } = encode(link, { ecc: link.length < 600 ? "M" : "L", border: 4 });
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join(""));
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    svg.replaceChildren(path);
  }
  svg.toggleAttribute("hidden", !fits);
  return fits;
}

async function showQr() {
  const fits = await drawQr(block.querySelector("[data-qr]"));
  block.querySelector("[data-qr-long]").hidden = fits;
  show("qr");
}

function showCode() {
  const place = block.querySelector("[data-code]");
  const { code, long } = ask("code");
  place.textContent = long ? place.dataset.long.replace("{count}", code.length) : code || place.dataset.none;
  show("code");
}

export async function printSheet() {
  const figure = root.querySelector("[data-sheet-qr]");
  figure.hidden = root.dataset.state !== "result" || !(await drawQr(figure.querySelector("[data-qr]")));
  await import("./sheet.js");
  print();
}

/* `退保计算-2026-11.csv` */
function save(text, type, ending) {
  const month = JSON.parse(calculator.read()).month || "";
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: `${block.dataset.file}-${month}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  showText(text.replace("\ufeff", ""));
  say("saved");
}

/* Excel takes the file for UTF-8 by its first character. */
function saveCsv() {
  const { result, columns, support } = ask("data");
  const names = ["year", "opening", "credited", "interest", "balance", "rate"];
  const quote = (value) => (/[",\n]/.test(value) ? `"${String(value).replace(/"/g, '""')}"` : String(value));
  const lines = [[...names.map((name) => columns[name]), ""], ...result.ledger.map((line) =>
    [...names.map((name) => line[name]), support[line.rate_status]])];
  save(`\ufeff${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`, "text/csv;charset=utf-8", "csv");
}

/* The keys in one order: Python's dictionaries have none here. */
function json(value) {
  const sorted = (_, one) => (one && typeof one === "object" && !Array.isArray(one)
    ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one);
  return JSON.stringify(value, sorted, 2);
}

function saveJson() {
  const { scenario, result } = ask("data");
  save(`${json({ scenario, result })}\n`, "application/json", "json");
}

function showPython() {
  const language = document.documentElement.lang.slice(0, 2);
  showText(`python -m calc --text --lang ${language} <<'JSON'\n${json(ask("data").scenario)}\nJSON\n`, true);
  say("");
}

function enter(event) {
  event.preventDefault();
  const field = block.querySelector("#share-enter");
  const { problem = "", link } = ask("read_code", field.value);
  block.querySelector("#share-enter-error").textContent = problem;
  field.setAttribute("aria-invalid", String(Boolean(problem)));
  if (problem) return;
  location.hash = link;
  say("opened");
}

block.addEventListener("click", (event) => {
  const button = event.target.closest("[data-share-do]");
  if (!button) return;
  say("");
  ACTIONS[button.dataset.shareDo]();
});
block.querySelector("[data-enter]").addEventListener("submit", enter);
block.querySelector('[data-share-do="send"]').hidden = !navigator.share;
