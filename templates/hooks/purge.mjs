// Reads {"css": …, "text": …} from standard input, writes the rules that can apply to the text: it
// holds each element, class, id and attribute that their selector names. Without space and comments.

import { text as textOf } from "node:stream/consumers";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

const { css, text } = JSON.parse(await textOf(process.stdin));
const words = [...new Set(text.match(/[\w-]+/g))];

const [{ css: used }] = await new PurgeCSS().purge({
  css: [{ raw: css }],
  content: [{ raw: text, extension: "html" }],
  defaultExtractor: () => words,
  dynamicAttributes: words, // their values may come from Python and stand nowhere in the text
  safelist: [/^:/], // what has no name, as :focus-visible, applies
  variables: true,
  keyframes: true,
  fontFace: true,
});

const root = postcss.parse(used);
root.walkComments((comment) => comment.remove());
root.walk((node) => {
  const between = node.type === "decl" ? ":" : "";
  if (node.nodes?.length === 0) node.remove();
  else node.raws = { before: "", after: "", between, afterName: " ", semicolon: false };
});
process.stdout.write(root.toString());
