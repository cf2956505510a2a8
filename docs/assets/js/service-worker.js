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

const KEPT = self.__WB_MANIFEST;
const VERSION = self.__VERSION;
const RULES = self.__RULES; // the day of this version's rules
const PATIENCE = { networkTimeoutSeconds: 4 };
const root = new URL("./", self.location);
const OWN = `${root.pathname} `; // other sites may share the origin and its caches
const ASSETS = `${OWN}assets`;
const SEEN = `${OWN}seen`;
const PAGES = `${OWN}pages`;

const fresh = new NetworkOnly(PATIENCE);
const pages = new NetworkFirst({ cacheName: PAGES, ...PATIENCE });
const data = new NetworkFirst({ cacheName: `${OWN}data`, ...PATIENCE });
const assets = new CacheFirst({ cacheName: ASSETS });

const within = (url) => url.origin === root.origin && url.pathname.startsWith(root.pathname);
const bare = (url) => url.origin + url.pathname;
const homes = KEPT.map(({ url }) => url).filter((url) => /^[\w-]+\/$/.test(url)); // the default language first
const isSingleFile = (url) => url.pathname.endsWith("calculator-offline.html");

/* Network first; what is kept at installation is not kept twice. An address without its slash at the
 * end is a redirection on most hosts, which the browser itself must follow. */
async function page(options) {
  const address = bare(options.url);
  if (getCacheKeyForURL(address)) return fresh.handle(options).catch(() => matchPrecache(address));
  if (!/(\/|\.html)$/.test(address)) return fresh.handle(options).catch(() => Response.redirect(`${address}/`));
  return pages.handle({ ...options, request: new Request(address) }).catch(() => home(options.url));
}

/* A page that was never read: better the home page of its language, which says so, than the browser's error. */
async function home(url) {
  const own = homes.find((address) => url.pathname.startsWith(root.pathname + address)) || homes[0];
  return Response.redirect(new URL(`${own}#not-kept`, root).href);
}

/* A page read long ago may ask for an older style sheet: today's will do. */
async function asset(options) {
  try {
    return await assets.handle(options);
  } catch (error) {
    const plain = (address) => new URL(address, root).pathname.replace(/-[0-9a-f]{8}\//, "/");
    const same = KEPT.find(({ url }) => url.endsWith(".css") && plain(url) === plain(options.url));
    if (!same) throw error;
    return matchPrecache(new URL(same.url, root).href);
  }
}

/* What the page that brought this worker has loaded already. */
async function keep(name, addresses) {
  const cache = await caches.open(name);
  await cache.addAll(addresses.filter((address) => within(new URL(address)) && !getCacheKeyForURL(address)));
}

/* The newest rules that any page in this browser has had, this version's own among them. */
async function newestRules(rules) {
  const cache = await caches.open(SEEN);
  const answer = await cache.match(root);
  const newest = [RULES, rules, answer ? await answer.text() : ""].sort().pop();
  await cache.put(root, new Response(newest));
  return newest;
}

precache(KEPT);
cleanupOutdatedCaches();
clientsClaim();
registerRoute(({ request, url }) => request.mode === "navigate" && within(url) && !isSingleFile(url), page);
addRoute({ directoryIndex: null, cleanURLs: false });
registerRoute(({ url }) => within(url) && url.pathname.startsWith(`${root.pathname}assets/`), asset);
registerRoute(({ url }) => within(url) && isSingleFile(url), data); // once it has been saved
registerRoute(({ url }) => within(url) && /\/(data|search)\/|\/feed\.xml$/.test(url.pathname), data);

self.addEventListener("activate", (event) => event.waitUntil(caches.delete(ASSETS)));
self.addEventListener("message", ({ data: message, ports }) => {
  if (message.type === "version")
    newestRules(message.rules).then((rules) => ports[0].postMessage({ version: VERSION, rules }));
  if (message.type === "activate") self.skipWaiting();
  if (message.type === "keep") {
    keep(PAGES, [message.address]);
    keep(ASSETS, message.files);
  }
});
