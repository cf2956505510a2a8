/* What the address shows after a walk of events, and what a fragment names. */

import assert from "node:assert/strict";
import test from "node:test";
import {
  hiddenFragment,
  holdsOpened,
  NEXT,
  readFragment,
  withTyped,
} from "../../docs/assets/js/calculator/address-states.js";

/** The state after some events, from a page just opened. */
const after = (...events) => events.reduce((state, event) => NEXT[state][event], "own");

test("every state knows every event, and leads to a state that there is", () => {
  const events = ["ground", "hiddenLink", "link", "place", "source", "typed"];
  for (const state of Object.keys(NEXT)) {
    assert.deepEqual(Object.keys(NEXT[state]).sort(), events);
    for (const next of Object.values(NEXT[state])) assert.ok(next in NEXT, next);
  }
});

test("an opened link stays in the address until something is typed", () => {
  assert.equal(after("link"), "opened");
  assert.equal(after("link", "place"), "opened");
  assert.equal(after("link", "typed"), "own");
  assert.equal(after("link", "typed", "link"), "opened");
});

test("a link is the reader's own at once while figures are kept out of the address", () => {
  assert.equal(after("hiddenLink"), "own");
  assert.equal(after("link", "hiddenLink"), "own");
});

test("behind a source stands what the address showed before it, however many sources are looked at", () => {
  assert.ok(holdsOpened(after("link", "source")));
  assert.ok(holdsOpened(after("link", "source", "place", "source")));
  assert.ok(!holdsOpened(after("ground", "source", "source")));
  assert.ok(!holdsOpened(after("link", "typed", "source", "source")));
  assert.notEqual(after("typed", "source"), "own"); // or the source would be rewritten
});

test("from a source, typing, a ground or a link go on as from anywhere", () => {
  assert.equal(after("link", "source", "typed"), "own");
  assert.equal(after("link", "source", "ground"), "own");
  assert.equal(after("typed", "source", "link"), "opened");
});

test("a fragment names a ground alone, or that figures are hidden", () => {
  assert.deepEqual(readFragment(""), { names: "ground", ground: "", hidden: false });
  assert.deepEqual(readFragment("ground=death"), { names: "ground", ground: "death", hidden: false });
  assert.deepEqual(readFragment(hiddenFragment("death")), { names: "ground", ground: "death", hidden: true });
});

test("a fragment names a whole link, also one that an app has encoded once more", () => {
  const link = readFragment("v=1&ground=death&month=2026-11&figures=hidden");
  assert.deepEqual(link, { names: "link", ground: "death", hidden: true });
  assert.equal(readFragment("v%3D1%26ground%3Ddeath").names, "link");
  assert.equal(readFragment("v%253D1").names, "link");
});

test("a fragment names a source or another place on the page", () => {
  assert.equal(readFragment("source-law-17").names, "source");
  assert.equal(readFragment("source-a=b").names, "source");
  assert.equal(readFragment("content").names, "place");
  assert.equal(readFragment("%25").names, "place");
});

test("what was typed before the link could be read wins over it, but only where something was typed", () => {
  const opened = { ground: "death", month: "2026-10", balance: "100" };
  const typed = { ground: "stop_paying", month: "2026-11", subsidy: "5" };
  assert.deepEqual(withTyped(opened, typed, ["ground", "balance"]), { ...opened, ground: "stop_paying" });
  assert.deepEqual(withTyped(opened, typed, []), opened);
  assert.deepEqual(withTyped(opened, {}, ["month"]), opened);
});
