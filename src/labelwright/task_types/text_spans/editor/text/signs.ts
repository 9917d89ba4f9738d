// Characters that cannot be seen and change what is read: named, so that the stage can show them.

const NAMES: Readonly<Record<string, string>> = {
  "\u000b": "VT",
  "\u000c": "FF",
  "\r": "CR",
  "\u0085": "NEL",
  "\u00ad": "SHY",
  "\u034f": "CGJ",
  "\u061c": "ALM",
  "\u180e": "MVS",
  "\u200b": "ZWSP",
  "\u200c": "ZWNJ",
  "\u200d": "ZWJ",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u2028": "LS",
  "\u2029": "PS",
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2060": "WJ",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
  "\ufeff": "BOM",
};
const UNSEEN = /\u034f|[\p{Cf}\p{Zl}\p{Zp}\v\f\r\u0085]/gu;
const EMOJI = /\p{Extended_Pictographic}/u;

export interface UnseenSign {
  readonly place: number;
  readonly name: string;
}

/** The unseen characters of a stretch; a joiner inside an emoji does its work and is left out. */
export function unseenSigns(text: string, start: number, end: number): UnseenSign[] {
  const found: UnseenSign[] = [];
  for (const { 0: sign, index } of text.slice(start, end).matchAll(UNSEEN)) {
    const place = start + index;
    const isLineEnd = sign === "\r" && text.charAt(place + 1) === "\n";
    const name = NAMES[sign];
    if (name === undefined || isLineEnd || (sign === "\u200d" && joinsEmoji(text, place))) continue;
    found.push({ place, name });
  }
  return found;
}

function joinsEmoji(text: string, place: number): boolean {
  return EMOJI.test(String.fromCodePoint(text.codePointAt(place + 1) ?? 0));
}
