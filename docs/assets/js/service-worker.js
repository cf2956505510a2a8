/* The service worker: after one visit the calculator and the home page work without a network, and
 * pages that were read stay readable. Bundled by rollup.config.mjs; the build puts in what to keep
 * and which version that is (templates/hooks/worker.py).
 *
 * A page names every file with a hash of its content, so a page never meets files of another
 * version: what this worker does not hold under that very name comes from the network.
 */

import { clientsClaim } from "workbox-core";
import { addRoute, cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst, NetworkOnly } from "workbox-strategies";
import { addresses, bare, isPage, newest } from "./service-worker-addresses.js";

/** @typedef {import("workbox-core/types.js").RouteHandlerCallbackOptions} Options */

const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));
const KEPT = self.__WB_MANIFEST;
const VERSION = self.__VERSION;
const RULES = self.__RULES; // the day of this version's rules
const PATIENCE = { networkTimeoutSeconds: 4 };
const root = new URL("./", self.location.href);
const OWN = `${root.pathname} `; // other sites may share the origin and its caches
const ASSETS = `${OWN}assets`;
const SEEN = `${OWN}seen`;
const PAGES = `${OWN}pages`;

const site = addresses(
  root,
  KEPT.map(({ url }) => url),
);
const fresh = new NetworkOnly(PATIENCE);
const pages = new NetworkFirst({ cacheName: PAGES, ...PATIENCE });
const data = new NetworkFirst({ cacheName: `${OWN}data`, ...PATIENCE });
const assets = new CacheFirst({ cacheName: ASSETS });

/**
 * Network first; what is kept at installation is not kept twice. An address without its slash at the
 * end is a redirection on most hosts, which the browser itself must follow. For a page that was never
 * read the home page of its language, which says so, is better than the browser's error.
 * @param {Options} options
 * @returns {Promise<Response>}
 */
async function page(options) {
  const address = bare(options.url);
  try {
    if (getCacheKeyForURL(address) || !isPage(address)) return await fresh.handle(options);
    return await pages.handle({ ...options, request: new Request(address) });
  } catch {
    const kept = await matchPrecache(address);
    return kept || Response.redirect(isPage(address) ? site.homeOf(options.url).href : `${address}/`);
  }
}

/**
 * A page read long ago may ask for an older style sheet: today's will do.
 * @param {Options} options
 * @returns {Promise<Response>}
 */
async function asset(options) {
  try {
    return await assets.handle(options);
  } catch (error) {
    const same = site.sameSheet(options.url);
    const kept = same && (await matchPrecache(same.href));
    if (!kept) throw error;
    return kept;
  }
}

/**
 * Keeps what the page that brought this worker has loaded already.
 * @param {string} name of the cache
 * @param {string[]} files
 */
async function keep(name, files) {
  const cache = await caches.open(name);
  await cache.addAll(files.filter((file) => site.isWithin(new URL(file)) && !getCacheKeyForURL(file)));
}

/**
 * The newest rules that any page in this browser has had, this version's own among them.
 * @param {string} rules of the page that asks
 */
async function newestRules(rules) {
  const cache = await caches.open(SEEN);
  const seen = await cache.match(root);
  const day = newest([RULES, rules, await seen?.text()]);
  await cache.put(root, new Response(day));
  return day;
}

precache(KEPT);
cleanupOutdatedCaches();
clientsClaim();
registerRoute(({ request, url }) => request.mode === "navigate" && site.isWithin(url) && !site.isSingleFile(url), page);
addRoute({ directoryIndex: "", cleanURLs: false });
registerRoute(({ url }) => site.isAsset(url), asset);
registerRoute(({ url }) => site.isSingleFile(url) || site.isData(url), data); // the file once it has been saved

worker.addEventListener("activate", (event) => event.waitUntil(caches.delete(ASSETS)));
worker.addEventListener("message", ({ data: message, ports }) => {
  if (message.type === "version") {
    newestRules(message.rules).then((rules) => ports[0].postMessage({ version: VERSION, rules }));
  }
  if (message.type === "activate") worker.skipWaiting();
  if (message.type === "keep") {
    keep(PAGES, [message.address]);
    keep(ASSETS, message.files);
  }
});
