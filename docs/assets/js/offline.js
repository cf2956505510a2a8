/* Keeps the site for use without a network (service-worker.js), says that there is none just now,
 * that this page's rules are older than others seen in this browser, and that a newer version is
 * ready. An open page is never changed under the reader's hands.
 */

{
  const root = document.querySelector("[data-worker]");
  const update = root && root.querySelector("[data-update]");
  const version = document.querySelector("meta[name=build]");
  const { serviceWorker } = navigator;

  const ask = (worker) =>
    new Promise((answer) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }) => answer(data);
      worker.postMessage({ type: "version", rules: root.dataset.rules }, [channel.port2]);
    });

  /* A page that came from the network is of the new version already: then nothing is said. */
  const announce = async (worker) => {
    if ((await ask(worker)).version === version.content) {
      worker.postMessage({ type: "activate" });
      return;
    }
    update.hidden = false;
    update.querySelector("button").onclick = () => {
      serviceWorker.addEventListener("controllerchange", () => location.reload());
      worker.postMessage({ type: "activate" });
    };
  };

  const watch = (registration) => {
    if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => {
        if (worker.state === "installed" && serviceWorker.controller) announce(worker);
      });
    });
  };

  /* A page kept long ago may meet a worker that has seen newer rules since. */
  const compare = async (worker) => {
    const { rules } = await ask(worker);
    const older = root.querySelector("[data-older]");
    older.textContent = older.dataset.older.replace("{newest}", rules);
    older.hidden = rules <= root.dataset.rules;
  };

  /* The page that brought the worker came before it: kept afterwards. */
  const start = async () => {
    const known = serviceWorker.controller;
    watch(await serviceWorker.register(root.dataset.worker, { updateViaCache: "none" }));
    const { active } = await serviceWorker.ready;
    compare(active);
    const files = [...document.querySelectorAll("script[src]")].map((script) => script.src);
    if (!known) active.postMessage({ type: "keep", address: location.origin + location.pathname, files });
  };

  const showNetwork = () => {
    const today = new Date().toISOString().slice(0, 10);
    root.querySelector("[data-no-network]").hidden = navigator.onLine;
    root.querySelector("[data-not-kept]").hidden = navigator.onLine || location.hash !== "#not-kept";
    for (const search of document.querySelectorAll('label[for="__search"]')) search.hidden = !navigator.onLine;
    for (const one of root.querySelectorAll("[data-due]")) one.hidden = today <= one.dataset.due;
  };

  if (root) {
    showNetwork();
    addEventListener("online", showNetwork);
    addEventListener("offline", showNetwork);
    if (serviceWorker && version && location.protocol !== "file:")
      start().catch((error) => console.warn(String(error)));
  }
}
