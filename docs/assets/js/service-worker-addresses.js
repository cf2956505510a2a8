/* Addresses as the service worker sees them, and which rules are the newest: without the worker itself. */

/**
 * The addresses of a site that may stand below the root of its host.
 * @param {URL} root the folder of the site
 * @param {string[]} kept what is kept from the first visit on, from that folder
 */
export function addresses(root, kept) {
  const homes = kept.filter((address) => /^[\w-]+\/$/.test(address));

  /** @param {URL} url */
  const inSite = (url) => (isWithin(url) ? url.pathname.slice(root.pathname.length) : "");

  /** @param {URL} url */
  const isWithin = (url) => url.origin === root.origin && url.pathname.startsWith(root.pathname);

  return {
    isWithin,

    /** @param {URL} url */
    isSingleFile: (url) => /(^|\/)calculator-offline\.html$/.test(inSite(url)),

    /** @param {URL} url */
    isAsset: (url) => inSite(url).startsWith("assets/"),

    /**
     * What is asked of the network first and kept once it has been asked for.
     * @param {URL} url
     */
    isData: (url) => /(^|\/)(data|search)\/|(^|\/)feed\.xml$/.test(inSite(url)),

    /**
     * The home page of the language of an address, with the mark that the page was not kept.
     * @param {URL} url
     */
    homeOf: (url) => new URL(`${homes.find((home) => inSite(url).startsWith(home)) || homes[0]}#not-kept`, root),

    /**
     * The style sheet that is kept under the same name as one of another version.
     * @param {URL} url
     */
    sameSheet: (url) => {
      const same = kept.find((address) => address.endsWith(".css") && plain(new URL(address, root)) === plain(url));
      return same && new URL(same, root);
    },
  };
}

/**
 * An address without its query and fragment.
 * @param {URL} url
 */
export function bare(url) {
  return url.origin + url.pathname;
}

/**
 * Whether an address names a page as hosts answer it; without its slash at the end it is a redirection on most.
 * @param {string} address
 */
export function isPage(address) {
  return /(\/|\.html)$/.test(address);
}

/**
 * The newest of some days, as `2026-11-22`; what is no day is older.
 * @param {(string | undefined)[]} days
 */
export function newest(days) {
  return days.reduce((/** @type {string} */ last, day) => (day && day > last ? day : last), "");
}

/**
 * A path without the hash that tells versions apart.
 * @param {URL} url
 */
function plain(url) {
  return url.pathname.replace(/-[0-9a-f]{8}\//, "/");
}
