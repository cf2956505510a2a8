/* What a view puts into the places of the page, without the page: attributes by pattern, names of problems, rows. */

const SAFE_ADDRESS = /^(https?:|#)/;

/** @typedef {{ name: string, slot: string, before: string, after: string }} AttributeRule */

/**
 * The rules of a `data-slot-attr`, `name:pattern` joined by `;`. A pattern is a slot alone, whose value is taken
 * as it is (`href:url`), or holds one in braces (`href:#source-{source.id}`).
 * @param {string} text
 * @returns {AttributeRule[]}
 */
export function attributeRules(text) {
  return text.split(";").map((rule) => {
    const [, name = "", pattern = ""] = /^([\w-]+):(.*)$/.exec(rule) || [];
    const [, before = "", slot = pattern, after = ""] = /^(.*?)\{(.+)\}(.*)$/.exec(pattern) || [];
    return { name, slot, before, after };
  });
}

/**
 * The value of an attribute; "" where the view has none, or an address that could run something.
 * @param {AttributeRule} rule
 * @param {Values} values
 */
export function attributeValue({ name, slot, before, after }, values) {
  const value = values[slot] ? `${before}${values[slot]}${after}` : "";
  return name === "href" && !SAFE_ADDRESS.test(value) ? "" : value;
}

/**
 * Whether there is something to show: a text, or a row.
 * @param {unknown} value
 */
export function hasContent(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/**
 * The rows of a list as sent: one that comes as null is the same as before.
 * @param {(Values | null)[]} rows
 * @param {Values[]} before
 * @returns {Values[]}
 */
export function completedRows(rows, before) {
  return rows.map((row, at) => row || before[at]);
}

/**
 * What is still missing: each name once, the sentence only where there is no name.
 * @param {Problem[]} asked
 * @param {(path: string) => string} nameOf what the page calls a field
 * @returns {Problem[]}
 */
export function namedOnce(asked, nameOf) {
  const fields = new Map(asked.map(({ field, text }) => [nameOf(field) || text, field]));
  return [...fields].map(([text, field]) => ({ text, field }));
}

/**
 * Problems with a sentence of the page, each sentence once: it leads to the first field that it speaks of.
 * @param {Problem[]} given
 * @param {(path: string) => string} sentenceOf
 * @returns {Problem[]}
 */
export function firstOfEach(given, sentenceOf) {
  /** @type {Map<string, string>} */
  const fields = new Map();
  for (const { field } of given) {
    const text = sentenceOf(field);
    if (!fields.has(text)) fields.set(text, field);
  }
  return [...fields].map(([text, field]) => ({ text, field }));
}

/**
 * What the page calls a key of a link; a row that could not be read is in no list, so it goes by its number.
 * @param {string} key
 * @param {(path: string) => string} nameOf
 */
export function nameOfKey(key, nameOf) {
  const [, list, at] = /^(\w+)\[(\d+)\]$/.exec(key) || [];
  return list ? `${nameOf(list)} (${Number(at) + 1})` : nameOf(key) || key;
}
