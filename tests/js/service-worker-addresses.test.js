/* Which addresses the service worker takes for what, for a site below the root of its host. */

import assert from "node:assert/strict";
import test from "node:test";
import { addresses, bare, isPage, newest } from "../../docs/assets/js/service-worker-addresses.js";

const ROOT = new URL("https://example.org/site/");
const KEPT = ["./", "zh/", "en/", "zh/calculator/", "assets/css-0123abcd/site.css", "assets/js-0123abcd/form.js"];
const site = addresses(ROOT, KEPT);
const at = (address) => new URL(address, ROOT);

test("the site ends at its folder and at its host", () => {
  assert.ok(site.isWithin(at("zh/law/")) && site.isWithin(ROOT));
  for (const other of ["/other/", "/", "https://example.com/site/zh/", "http://example.org/site/"]) {
    assert.ok(!site.isWithin(at(other)), other);
    assert.ok(!site.isAsset(at(other)) && !site.isData(at(other)) && !site.isSingleFile(at(other)), other);
  }
});

test("assets, data and the single file are told by their path below the site", () => {
  assert.ok(site.isAsset(at("assets/js-0123abcd/form.js")));
  assert.ok(!site.isAsset(at("zh/assets/x.js")));
  for (const data of ["data/link.json", "zh/search/search_index.json", "en/feed.xml"]) assert.ok(site.isData(at(data)));
  for (const page of ["zh/data-and-sources/", "zh/research/x", "en/newsfeed.xml"])
    assert.ok(!site.isData(at(page)), page);
  assert.ok(site.isSingleFile(at("en/calculator-offline.html?x#ground=death")));
  assert.ok(!site.isSingleFile(at("en/calculator/")));
});

test("a folder of the host that is called data makes no page data", () => {
  const below = addresses(new URL("https://example.org/data/"), KEPT);
  assert.ok(!below.isData(new URL("https://example.org/data/zh/law/")));
  assert.ok(below.isData(new URL("https://example.org/data/data/link.json")));
});

test("a page that was never read leads to the home page of its language, else of the first", () => {
  assert.equal(site.homeOf(at("en/law/")).href, "https://example.org/site/en/#not-kept");
  assert.equal(site.homeOf(at("zh/law/")).href, "https://example.org/site/zh/#not-kept");
  assert.equal(site.homeOf(at("nowhere/")).href, "https://example.org/site/zh/#not-kept");
  assert.equal(addresses(ROOT, ["./", "zh/", "pt-br/"]).homeOf(at("pt-br/x/")).pathname, "/site/pt-br/");
});

test("an older style sheet has the kept one of its name in its place, another file has none", () => {
  assert.equal(site.sameSheet(at("assets/css-ffffffff/site.css")).href, at("assets/css-0123abcd/site.css").href);
  assert.equal(site.sameSheet(at("assets/css-ffffffff/other.css")), undefined);
  assert.equal(site.sameSheet(at("assets/js-ffffffff/form.js")), undefined);
});

test("an address is a page with its slash or its ending, without what stands behind ? and #", () => {
  assert.equal(bare(at("en/law/?from=x#part")), "https://example.org/site/en/law/");
  assert.deepEqual(["a/", "a.html", "a", "a.json"].map(isPage), [true, true, false, false]);
});

test("the newest day wins over older ones and over none", () => {
  assert.equal(newest(["2026-11-22", "2027-07-01", ""]), "2027-07-01");
  assert.equal(newest(["2026-11-22", undefined, ""]), "2026-11-22");
  assert.equal(newest([undefined]), "");
});
