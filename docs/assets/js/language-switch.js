// The language switch keeps the fragment, so the other page opens with the same inputs; where it
// names a source on the page, the inputs are those of the calculator's history entry.
const link = document.querySelector(".language-switch");
const address = link && link.getAttribute("href");

function keepInputs() {
  globalThis.calculator?.recompute?.();
  globalThis.calculator?.flush();
  const { link: inputs } = history.state || {};
  link.setAttribute("href", address + (inputs && location.hash.startsWith("#source-") ? `#${inputs}` : location.hash));
}

if (link) {
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, keepInputs);
}
