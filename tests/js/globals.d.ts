/* What the page's modules, Python and the build hand each other; for the check of types only, never published. */

/** A row of spans, as the form holds it: text by the name of the part. */
type Span = Record<string, string>;

/** What is typed, as the form holds it: text by the key of the scenario, and lists of spans. */
interface Typed {
  ground?: string;
  month?: string;
  [key: string]: string | Span[] | undefined;
}

/** A field that is missing or wrong, by its path in the scenario (`spans[1].to`), and the sentence about it. */
interface Problem {
  field: string;
  text: string;
  /** of what is asked for: whether an answer needs it, or a closer one */
  mark?: "needed" | "closer";
}

/** An amount that looks mistyped; `instead`: what it may be, "" where nothing fits. */
interface Check extends Problem {
  question: string;
  instead: string;
}

/** What a scope of the page shows: texts by slot, and rows by list. */
// biome-ignore lint/suspicious/noExplicitAny: a slot holds text, a list holds rows; the templates say which is which
type Values = Record<string, any>;

/** What Python makes of an answer for the page (calc/page/view.py). */
interface View {
  state: "empty" | "prompt" | "errors" | "result";
  verdict?: string;
  text?: Record<string, string>;
  /** a row that the page shows already comes as null */
  rows?: Record<string, (Values | null)[]>;
  /** about a link that was opened */
  notice?: Values & { problems?: Problem[] };
  show?: Record<string, boolean>;
  size?: Record<string, string>;
  errors?: Problem[];
  ask?: Problem[];
  /** half filled, and therefore not in the result */
  unfinished?: Problem[];
  checks?: Check[];
}

/** The page as Python sees it, and Python as the page sees it: text only, mostly JSON. */
interface Calculator {
  read(): string;
  write(typed: Typed, keep?: boolean): void;
  fill(json: string): void;
  begin(keep?: boolean): void;
  ready(): void;
  flush(): void;
  openLink(fragment: string): void;
  shareLink(): string;
  /** both are set by Python once it runs */
  ask: ((name: string, text: string) => string) | null;
  recompute: (() => void) | null;
}

/** What a saved single file holds of a calculation. */
interface SavedInputs {
  language?: string;
  day?: string;
  inputs?: Typed;
  secret?: boolean;
  address?: string;
}

/** What a single file hands to itself over a reload, in the entry of the history. */
interface HandedOver {
  language?: string;
  inputs?: Typed;
}

interface SingleFile extends SavedInputs {
  source: string;
}

declare var calculator: Calculator;
declare var singleFile: SingleFile | undefined;

/* What a selector finds in these pages is an HTML element, unless a cast says otherwise. */

interface ParentNode {
  querySelector<E extends Element = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends Element = HTMLElement>(selectors: string): NodeListOf<E>;
}

interface Element {
  closest<E extends Element = HTMLElement>(selectors: string): E | null;
}

/* The service worker: what the build puts into it, and what a worker has that a window has not. */

declare var __WB_MANIFEST: { url: string; revision: string | null }[];
declare var __VERSION: string;
declare var __RULES: string;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
