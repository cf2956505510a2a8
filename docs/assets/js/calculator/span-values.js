/* What the amount of a row is, without the page: the choice in the form, and the keys of the scenario that it becomes.
 *
 * A choice is the key, with what the amount is paid for behind a dash: `base`, `tier`, `payment-month`,
 * `payment-year`. The payment of a month is the usual one: the scenario does not say so.
 */

/** Keys of the scenario for the amount of a row. */
const AMOUNTS = ["payment", "tier", "base"];
const USUAL_TIME = "month";

/**
 * The keys of an amount; an empty one keeps its key, so that a link knows what is still to come.
 * @param {string} choice
 * @param {string} amount
 * @returns {Span}
 */
export function amountKeys(choice, amount) {
  const [key, time = USUAL_TIME] = choice.split("-");
  return time === USUAL_TIME ? { [key]: amount } : { [key]: amount, per: time };
}

/**
 * The choice and the amount of a row of the scenario; one that says no amount waits for a base, as in a link.
 * @param {Span} span
 */
export function amountOf(span) {
  const key = AMOUNTS.find((name) => name in span) || "base";
  const choice = key === "payment" ? `${key}-${span.per || USUAL_TIME}` : key;
  return { choice, amount: span[key] || "" };
}

/**
 * The part of a row in which a key of the scenario stands.
 * @param {string} key
 */
export function partOfKey(key) {
  if (key === "per") return "holds";
  return AMOUNTS.includes(key) ? "amount" : key;
}
