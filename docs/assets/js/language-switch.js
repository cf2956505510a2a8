// The language switch keeps the fragment, so the other page opens with the same inputs.
const link = document.querySelector(".language-switch");
const address = link && link.getAttribute("href");

function keepInputs() {
  link.setAttribute("href", address + location.hash);
}

if (link) {
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, keepInputs);
}
