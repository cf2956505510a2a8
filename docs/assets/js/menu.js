/* The groups of the site's navigation close on Escape and on a click beside them. */

const menus = document.querySelectorAll("[data-menu]");

function closeAllBut(kept) {
  for (const menu of menus) if (menu !== kept) menu.open = false;
}

document.addEventListener("click", (event) => closeAllBut(event.target.closest("[data-menu]")));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest("[data-menu][open]");
  closeAllBut(null);
  if (open) open.querySelector("summary").focus();
});
