/* What the address shows, and what changes that: the states of address.js, without the page.
 *
 *   state        the address shows                                  while something is typed
 *   own          what is typed: nothing before a ground is chosen,  it is rewritten
 *                then its link, or, where figures are kept out of
 *                it, the ground and that they are hidden
 *   opened       a link as it came: none of its inputs was changed  it becomes the reader's own
 *   ownAside     a source on the page; the entry of the history     the same
 *                keeps the link of what is typed
 *   openedAside  the same, and the entry keeps the opened link      the same
 */

/** @typedef {"own" | "opened" | "ownAside" | "openedAside"} AddressState */
/** @typedef {"typed" | "ground" | "link" | "hiddenLink" | "source" | "place"} AddressEvent */

/* What gives inputs is followed in the same way from every state. */
const INPUTS = /** @type {const} */ ({ typed: "own", ground: "own", link: "opened", hiddenLink: "own" });

/**
 * The next state. `typed`: an input changed. All others: the address now names a ground alone, a whole link,
 * a link while figures are kept out of the address, a source, another place on the page.
 * @type {Record<AddressState, Record<AddressEvent, AddressState>>}
 */
export const NEXT = {
  own: { ...INPUTS, source: "ownAside", place: "own" },
  opened: { ...INPUTS, source: "openedAside", place: "opened" },
  ownAside: { ...INPUTS, source: "ownAside", place: "ownAside" },
  openedAside: { ...INPUTS, source: "openedAside", place: "openedAside" },
};

/**
 * Whether a state still holds the link that was opened, with none of its inputs changed.
 * @param {AddressState} state
 */
export function holdsOpened(state) {
  return state === "opened" || state === "openedAside";
}

/**
 * What a fragment names, with the ground that it gives and whether it keeps figures hidden.
 * @param {string} fragment the part of the address behind `#`
 * @returns {{ names: "ground" | "link" | "source" | "place", ground: string, hidden: boolean }}
 */
export function readFragment(fragment) {
  const parts = new URLSearchParams(fragment);
  const ground = parts.get("ground") || "";
  const hidden = parts.get("figures") === "hidden";
  if (fragment.startsWith("source-")) return { names: "source", ground: "", hidden: false };
  const isGround = [...parts.keys()].every((key) => key === "ground" || key === "figures");
  // some apps write `=` as %3D, and that again as %253D; Python reads such a link, too
  const isLink = /=|%(25)*3D/i.test(fragment);
  return { names: isGround ? "ground" : isLink ? "link" : "place", ground, hidden };
}

/**
 * The fragment that keeps figures out: only the ground.
 * @param {string} ground
 */
export function hiddenFragment(ground) {
  return `ground=${ground}&figures=hidden`;
}

/**
 * The inputs of an opened link, save where something was typed before it could be read.
 * @param {Typed} opened
 * @param {Typed} typed
 * @param {Iterable<string>} touched the keys of the fields typed in meanwhile
 * @returns {Typed}
 */
export function withTyped(opened, typed, touched) {
  const kept = [...touched].filter((key) => typed[key]).map((key) => [key, typed[key]]);
  return { ...opened, ...Object.fromEntries(kept) };
}
