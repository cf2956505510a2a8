/* A language switch keeps the fragment, so the other page opens with the same inputs; where it names a
 * source on the page, the inputs are those of the calculator's history entry.
 */

{
  /**
   * @param {HTMLAnchorElement} link
   * @param {string | null} address
   */
  const keepInputs = (link, address) => {
    globalThis.calculator?.recompute?.();
    globalThis.calculator?.flush();
    const inputs = location.hash.startsWith("#source-") && history.state?.link;
    link.setAttribute("href", address + (inputs ? `#${inputs}` : location.hash));
  };

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".language-switch"))) {
    const address = link.getAttribute("href");
    for (const event of ["pointerdown", "focus", "click"])
      link.addEventListener(event, () => keepInputs(link, address));
  }
}
