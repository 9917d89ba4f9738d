// Places in guidelines that others point at: a section by its number, its heading, or a class that it
// is about; and what holds a word that is looked for.
import { plain } from "./plain";
import type { Block } from "./parse";

const fold = (text: string): string => text.toLocaleLowerCase().normalize("NFKC").trim();

/** The index of the block to begin reading at, or -1. */
export function sectionAt(blocks: readonly Block[], wanted: string): number {
  const name = fold(wanted).replace(/^§\s*/, "");
  if (name === "") return -1;
  const headings = blocks.map((block) =>
    block.kind === "heading" ? fold(plain(block)).replace(/^§\s*/, "") : null,
  );
  const tests: ((heading: string) => boolean)[] = [
    (heading) => heading === name,
    (heading) => heading.startsWith(`${name} `) || heading.startsWith(`${name}. `),
    (heading) => ` ${heading.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${name} `),
    (heading) => heading.includes(name),
  ];
  for (const test of tests) {
    const found = headings.findIndex((heading) => heading !== null && test(heading));
    if (found >= 0) return found;
  }
  return blocks.findIndex((block) => fold(plain(block)).includes(name));
}

/** Only what holds the words, with the headings above it. */
export function blocksWith(blocks: readonly Block[], words: string): readonly Block[] {
  const wanted = fold(words);
  if (wanted === "") return blocks;
  const kept: Block[] = [];
  let heading: Block | null = null;
  for (const block of blocks) {
    if (block.kind === "heading") heading = block;
    if (!fold(plain(block)).includes(wanted)) continue;
    if (heading && heading !== block && !kept.includes(heading)) kept.push(heading);
    kept.push(block);
  }
  return kept;
}
