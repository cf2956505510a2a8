/* The groups of the site's navigation close on Escape and on a click beside them. */

{
  const menus = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("[data-menu]"));

  /** @param {Event} event */
  const menuAround = ({ target }) => /** @type {Element} */ (target).closest("[data-menu]");

  /** @param {Element | null} kept */
  const closeAllBut = (kept) => {
    for (const menu of menus) if (menu !== kept) menu.open = false;
  };

  document.addEventListener("click", (event) => closeAllBut(menuAround(event)));

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = menuAround(event);
    const open = menu?.matches("[open]") && menu;
    closeAllBut(null);
    if (open) open.querySelector("summary")?.focus();
  });
}
