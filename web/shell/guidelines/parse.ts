// The little markup of guidelines: headings, paragraphs, lists, quotes, code, bold, emphasis, links.
// Promises: every text is valid, nothing becomes HTML, only http(s) addresses become links.

export type Inline =
  | { readonly kind: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly kind: "paragraph" | "quote"; readonly inlines: readonly Inline[] }
  | { readonly kind: "bullets" | "numbers"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string };

const FENCE = /^```/;
const HEADING = /^(#{1,3})\s+(.*)$/;
const BULLET = /^\s*[-*]\s+(.*)$/;
const NUMBER = /^\s*\d{1,3}[.)]\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;
const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

export function parseGuidelines(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const [block, next] = blockAt(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number): [Block | null, number] {
  const line = lines[at] ?? "";
  if (line.trim() === "") return [null, at + 1];
  if (FENCE.test(line)) return codeAt(lines, at);
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length as 1 | 2 | 3;
    return [{ kind: "heading", level, inlines: parseInlines(heading[2] ?? "") }, at + 1];
  }
  for (const [kind, pattern] of [
    ["bullets", BULLET],
    ["numbers", NUMBER],
  ] as const) {
    const [found, next] = matching(lines, at, pattern);
    if (found.length > 0) return [{ kind, items: found.map(parseInlines) }, next];
  }
  const [quoted, afterQuote] = matching(lines, at, QUOTE);
  if (quoted.length > 0) {
    return [{ kind: "quote", inlines: parseInlines(quoted.join(" ")) }, afterQuote];
  }
  return paragraphAt(lines, at);
}

function codeAt(lines: readonly string[], at: number): [Block, number] {
  const end = lines.findIndex((line, index) => index > at && FENCE.test(line));
  const last = end < 0 ? lines.length : end;
  return [{ kind: "code", text: lines.slice(at + 1, last).join("\n") }, last + 1];
}

/** The first groups of consecutive lines that match, and where they end. */
function matching(lines: readonly string[], at: number, pattern: RegExp): [string[], number] {
  const found: string[] = [];
  let next = at;
  for (
    let match = pattern.exec(lines[next] ?? "");
    match;
    match = pattern.exec(lines[next] ?? "")
  ) {
    found.push(match[1] ?? "");
    next += 1;
  }
  return [found, next];
}

function isPlain(line: string): boolean {
  const marks = [FENCE, HEADING, BULLET, NUMBER, QUOTE];
  return line.trim() !== "" && !marks.some((mark) => mark.test(line));
}

function paragraphAt(lines: readonly string[], at: number): [Block, number] {
  let next = at + 1;
  while (next < lines.length && isPlain(lines[next] ?? "")) next += 1;
  return [{ kind: "paragraph", inlines: parseInlines(lines.slice(at, next).join(" ")) }, next];
}

export function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) inlines.push({ kind: "text", text: text.slice(from, match.index) });
    inlines.push(inlineOf(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ kind: "text", text: text.slice(from) });
  return inlines;
}

function inlineOf([, strong, emphasis, code, label, url]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: "strong", text: strong };
  if (emphasis !== undefined) return { kind: "emphasis", text: emphasis };
  if (code !== undefined) return { kind: "code", text: code };
  return { kind: "link", text: label ?? "", url: url ?? "" };
}
