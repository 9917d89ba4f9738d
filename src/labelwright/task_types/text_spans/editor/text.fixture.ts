// A text for tests, with an emoji in it, and spans over its words.

import { makeAsset, type Asset } from "@labelwright/editor";
import type { Span } from "./schema";

export const TEXT =
  "The Buyer pays the Seller.\nThe Seller thanks the Buyer 😀 and the Buyer leaves.";

export const textAsset = (text: string, ordinal = 0): Asset =>
  makeAsset({
    id: `ast_${ordinal}`,
    ordinal,
    media_type: "text",
    content_type: "text/plain",
    facts: { characters: [...text].length },
    text,
    name: `${ordinal}.txt`,
  });

/** The span over the first place of these words, after a place if one is given. */
export function spanOf(id: string, classId: string, words: string, after = 0): Span {
  const at = TEXT.indexOf(words, after);
  const start = [...TEXT.slice(0, at)].length;
  const end = start + [...words].length;
  return {
    id,
    class: classId,
    asset: 0,
    start,
    end,
    text: words,
    attributes: {},
    prediction: null,
  };
}
