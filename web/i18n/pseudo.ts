// Pseudo-locales: the source text made foreign so that faults of layout and direction show.
// Promises: placeholders, plural branches and tags survive untouched; `en-XA` is about 40 %
// longer with accents, `ar-XB` forces right-to-left order word by word.
import { IntlMessageFormat } from "intl-messageformat";
import type { PseudoLocale } from "./locale";

type Ast = ReturnType<NonNullable<typeof IntlMessageFormat.__parse>>;
/** As much of the parser's nodes as is walked here. */
interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly children?: readonly Node[];
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** The parser's TYPE.literal; its other types carry children, options or nothing. */
const LITERAL = 0;
const ACCENTS: Readonly<Record<string, string>> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ",
  m: "ɱ", n: "ñ", o: "ö", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ",
  y: "ý", z: "ž", A: "Å", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Î", J: "Ĵ",
  K: "Ķ", L: "Ļ", M: "Ṁ", N: "Ñ", O: "Ö", P: "Þ", Q: "Ǫ", R: "Ŕ", S: "Š", T: "Ţ", U: "Û", V: "Ṽ",
  W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
}; // prettier-ignore
const FILLER = "one two three four five six seven eight nine ten";
const RTL_OVERRIDE = "\u202e";
const POP_DIRECTION = "\u202c";

export function pseudoMessage(message: string, locale: PseudoLocale): Ast {
  const parse = IntlMessageFormat.__parse;
  if (!parse) throw new Error("the message parser is missing");
  const change = textOf(locale);
  const nodes = (parse(message) as readonly Node[]).map((node) => mapLiterals(node, change));
  const whole =
    locale === "en-XA" ? [literal("["), ...nodes, literal(`${padding(message)}]`)] : nodes;
  return whole;
}

function textOf(locale: PseudoLocale): (text: string) => string {
  return locale === "en-XA" ? accented : mirrored;
}

function accented(text: string): string {
  return Array.from(text, (char) => ACCENTS[char] ?? char).join("");
}

function mirrored(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `${RTL_OVERRIDE}${word}${POP_DIRECTION}`);
}

function padding(message: string): string {
  const visible = message.replace(/\{[^}]*\}|<[^>]*>/g, "").length;
  return ` ${FILLER.slice(0, Math.max(1, Math.ceil(visible * 0.4) - 3))}`;
}

function literal(value: string): Node {
  return { type: LITERAL, value };
}

function mapLiterals(node: Node, change: (text: string) => string): Node {
  const mapAll = (nodes: readonly Node[]): Node[] =>
    nodes.map((child) => mapLiterals(child, change));
  if (node.type === LITERAL && typeof node.value === "string") return literal(change(node.value));
  if (node.children) return { ...node, children: mapAll(node.children) };
  if (!node.options) return node;
  const options = Object.entries(node.options).map(
    ([name, option]) => [name, { ...option, value: mapAll(option.value) }] as const,
  );
  return { ...node, options: Object.fromEntries(options) };
}
