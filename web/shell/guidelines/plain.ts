import type { Block, Inline } from "./parse";

export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => inline.text).join("");

/** The paragraphs of a block without their markup: one, or an item each. */
export function textsOf(block: Block): string[] {
  if (block.kind === "code") return [block.text];
  if ("items" in block) return block.items.map(inlineText);
  return [inlineText(block.inlines)];
}

export const plain = (block: Block): string => textsOf(block).join("\n");
