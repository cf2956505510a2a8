/* Elements by selector, as the templates mark them. */

/**
 * The first element that a selector names in a scope: the templates hold it, or the page is broken.
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} scope
 * @param {string} selector
 * @param {{ new (): E }} [kind] what it is, for what only such an element can do
 * @returns {E}
 */
export function one(scope, selector, kind) {
  /** @type {Element | null} */
  const found = scope.querySelector(selector);
  if (!(found instanceof (kind || Element))) throw new Error(`the page has no ${selector}`);
  return /** @type {E} */ (found);
}

/**
 * Every element that a selector names in a scope.
 * @param {ParentNode} scope
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function all(scope, selector) {
  return [...scope.querySelectorAll(selector)];
}

/**
 * The element that an event came from.
 * @param {Event} event
 * @returns {HTMLElement}
 */
export function targetOf(event) {
  return /** @type {HTMLElement} */ (event.target);
}
