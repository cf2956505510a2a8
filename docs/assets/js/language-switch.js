// The language switch keeps the fragment, so the other page opens with the same inputs; where it
// names a source on the page, the inputs are those of the calculator's history entry.
function keepInputs(link, address) {
  globalThis.calculator?.recompute?.();
  globalThis.calculator?.flush();
  const { link: inputs } = history.state || {};
  link.setAttribute("href", address + (inputs && location.hash.startsWith("#source-") ? `#${inputs}` : location.hash));
}

for (const link of document.querySelectorAll(".language-switch")) {
  const address = link.getAttribute("href");
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, () => keepInputs(link, address));
}
