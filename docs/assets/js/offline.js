/* Keeps the site for use without a network (service-worker.js), says that there is none just now,
 * that this page's rules are older than others seen in this browser, and that a newer version is
 * ready. An open page is never changed under the reader's hands.
 */

{
  /** @typedef {{ version: string, rules: string }} Version */

  /** @param {HTMLElement} root */
  const start = (root) => {
    const { rules = "", worker: address = "" } = root.dataset;
    /** @type {HTMLMetaElement | null} */
    const version = document.querySelector("meta[name=build]");
    const { serviceWorker } = navigator;

    /**
     * @param {string} selector
     * @returns {HTMLElement}
     */
    const part = (selector) => /** @type {HTMLElement} */ (root.querySelector(selector));

    /**
     * The version of a worker, and the newest rules that it has seen; it learns of this page's.
     * @param {ServiceWorker} worker
     * @returns {Promise<Version>}
     */
    const versionOf = (worker) =>
      new Promise((answer) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => answer(data);
        worker.postMessage({ type: "version", rules }, [channel.port2]);
      });

    /**
     * A page that came from the network is of the new version already: then nothing is said.
     * @param {ServiceWorker} worker
     */
    const announce = async (worker) => {
      if ((await versionOf(worker)).version === version?.content) {
        worker.postMessage({ type: "activate" });
        return;
      }
      part("[data-update]").hidden = false;
      part("[data-update] button").onclick = () => {
        serviceWorker.addEventListener("controllerchange", () => location.reload());
        worker.postMessage({ type: "activate" });
      };
    };

    /** @param {ServiceWorkerRegistration} registration */
    const watch = (registration) => {
      if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => {
          if (worker.state === "installed" && serviceWorker.controller) announce(worker);
        });
      });
    };

    /**
     * A page kept long ago may meet a worker that has seen newer rules since.
     * @param {ServiceWorker} worker
     */
    const compare = async (worker) => {
      const newest = (await versionOf(worker)).rules;
      const older = part("[data-older]");
      older.textContent = older.dataset.older?.replace("{newest}", newest) || "";
      older.hidden = newest <= rules;
    };

    /** The page that brought the worker came before it: kept afterwards. */
    const register = async () => {
      const known = serviceWorker.controller;
      watch(await serviceWorker.register(address, { updateViaCache: "none" }));
      const { active } = await serviceWorker.ready;
      if (!active) return;
      compare(active);
      const files = [...document.scripts].filter((script) => script.src).map((script) => script.src);
      if (!known) active.postMessage({ type: "keep", address: location.origin + location.pathname, files });
    };

    const showNetwork = () => {
      const today = new Date().toISOString().slice(0, 10);
      part("[data-no-network]").hidden = navigator.onLine;
      part("[data-not-kept]").hidden = navigator.onLine || location.hash !== "#not-kept";
      for (const search of document.querySelectorAll('label[for="__search"]')) search.hidden = !navigator.onLine;
      for (const one of root.querySelectorAll("[data-due]")) one.hidden = today <= (one.dataset.due || "");
    };

    showNetwork();
    addEventListener("online", showNetwork);
    addEventListener("offline", showNetwork);
    if (serviceWorker && version && location.protocol !== "file:") {
      register().catch((error) => console.warn(String(error)));
    }
  };

  const root = document.querySelector("[data-worker]");
  if (root) start(root);
}
