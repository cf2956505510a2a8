/* qr.js is bundled from uqr by rollup.config.mjs and published beside the page's own modules. */
export { encode } from "uqr";
