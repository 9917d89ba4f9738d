// What is drawn around the text of a chunk: backgrounds, stacked underlines, tags, and marks of
// characters that cannot be seen. Promises: measured first, written afterwards, so that the page is
// laid out once; the text itself is not touched.

import { unseenSigns } from "../text/signs";
import type { Range, TextMap } from "../text/TextMap";
import type { ChunkView, Sheet } from "./Sheet";
import { tagPlaces, type WantedTag } from "./tags";

export interface PaintedSpan {
  readonly id: string;
  readonly range: Range;
  readonly level: number;
  readonly label: string;
  /** The names of its style: `classLook`, or what else the style sheet knows. */
  readonly look: string;
}

/** Colour and pattern of a class. */
export function classLook(paint: number): string {
  return `lw-paint-${((paint - 1) % 24) + 1} lw-pattern-${((paint - 1) % 8) + 1}`;
}

/** A piece of a span in one line, relative to its chunk. */
interface Piece {
  readonly span: PaintedSpan;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The first piece of a span carries its tag. */
  readonly isFirst: boolean;
  readonly isRtl: boolean;
}

interface Sign {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export interface Measured {
  readonly pieces: readonly Piece[];
  readonly signs: readonly Sign[];
  readonly width: number;
}

const LINE_SLACK = 9;
const UNDERLINE_GAP = 2;
const UNDERLINE_STEP = 5;
const TAG_ABOVE = 11;
const MOST_LEVELS = 3;

/** How much deeper than usual the stacks of each block are. */
export function depthsOf(map: TextMap, chunk: ChunkView, spans: readonly PaintedSpan[]): number[] {
  const first = map.blockIndex(chunk.range.start);
  const depths = chunk.blocks.map(() => 0);
  for (const { range, level } of spans) {
    const extra = level + 1 - MOST_LEVELS;
    if (extra <= 0) continue;
    const from = Math.max(0, map.blockIndex(range.start) - first);
    const to = Math.min(depths.length - 1, map.blockIndex(range.end - 1) - first);
    for (let at = from; at <= to; at += 1) depths[at] = Math.max(depths[at] ?? 0, extra);
  }
  return depths;
}

export function measure(
  sheet: Sheet,
  map: TextMap,
  chunk: ChunkView,
  spans: readonly PaintedSpan[],
): Measured {
  const origin = chunk.element.getBoundingClientRect();
  const edges = textEdges(chunk, origin);
  const pieces = spans.flatMap((span): Piece[] => {
    const { range } = span;
    const within = {
      start: Math.max(range.start, chunk.range.start),
      end: Math.min(range.end, chunk.range.end),
    };
    const isRtl = map.block(map.blockIndex(within.start)).direction === "rtl";
    return sheet.rects(within).map((rect, at) => ({
      span,
      left: Math.max(edges.left, rect.left) - origin.left,
      top: rect.top - origin.top,
      width: Math.min(edges.right, rect.right) - Math.max(edges.left, rect.left),
      height: rect.height,
      isFirst: at === 0 && within.start === range.start,
      isRtl,
    }));
  });
  const signs = unseenSigns(map.text, chunk.range.start, chunk.range.end).flatMap(
    ({ place, name }) => {
      const rect = sheet.caretRect(place);
      return rect ? [{ x: rect.left - origin.left, y: rect.top - origin.top, name }] : [];
    },
  );
  return { pieces: inLines(pieces), signs: gathered(signs), width: origin.width };
}

/** Signs that stand at one place, such as an override and its end, are named together. */
function gathered(signs: readonly Sign[]): Sign[] {
  const found = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${Math.round(sign.x / 6)} ${Math.round(sign.y)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, name: `${known.name} ${sign.name}` } : sign);
  }
  return [...found.values()];
}

/** Blanks at the end of a line hang out of the text; what is drawn does not. */
function textEdges(chunk: ChunkView, origin: DOMRect): { left: number; right: number } {
  const block = chunk.blocks[0];
  if (!block || origin.width === 0) return { left: -Infinity, right: Infinity };
  const left = origin.left + block.offsetLeft;
  return { left, right: left + block.offsetWidth };
}

/** Letters of other scripts are higher or lower; what stands in one line is drawn at one height. */
function inLines(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces].sort((a, b) => middle(a) - middle(b));
  const tops = new Map<Piece, number>();
  let line: Piece[] = [];
  const close = (): void => {
    const top = Math.min(...line.map((piece) => piece.top));
    const bottom = Math.max(...line.map((piece) => piece.top + piece.height));
    for (const piece of line) tops.set(piece, (top + bottom) / 2);
  };
  for (const piece of order) {
    const [first] = line;
    if (first && middle(piece) - middle(first) > LINE_SLACK) {
      close();
      line = [];
    }
    line.push(piece);
  }
  if (line.length > 0) close();
  return pieces.map((piece) => {
    const height = 20;
    return { ...piece, top: (tops.get(piece) ?? middle(piece)) - height / 2, height };
  });
}

function middle({ top, height }: Piece): number {
  return top + height / 2;
}

export type Elements = Map<string, HTMLElement[]>;

/** Writes what was measured; the elements of each span by its id. */
export function write(chunk: ChunkView, { pieces, signs, width }: Measured): Elements {
  const elements: Elements = new Map();
  const { ownerDocument: document } = chunk.element;
  const keep = (id: string, element: HTMLElement): void => {
    const known = elements.get(id);
    if (known) known.push(element);
    else elements.set(id, [element]);
  };
  const under = pieces.map((piece) => {
    const element = document.createElement("i");
    const { span } = piece;
    element.className = `lw-piece ${span.look}`;
    const gap = UNDERLINE_GAP + UNDERLINE_STEP * span.level;
    place(element, piece.left, piece.top);
    element.style.inlineSize = `${piece.width}px`;
    element.style.blockSize = `${piece.height + gap + 2}px`;
    element.style.paddingBlockEnd = `${gap}px`;
    keep(span.id, element);
    return element;
  });
  const tags = lineGroups(pieces).flatMap((group) => tagsOf(document, group, width));
  for (const { id, element } of tags) keep(id, element);
  const marks = signs.map(({ x, y, name }) => {
    const element = document.createElement("i");
    element.className = "lw-sign";
    element.textContent = name;
    place(element, x, y);
    return element;
  });
  chunk.under.replaceChildren(...under);
  chunk.over.replaceChildren(...tags.map(({ element }) => element), ...marks);
  return elements;
}

/** The first pieces of spans, by the line and the direction they stand in. */
function lineGroups(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!piece.isFirst) continue;
    const key = `${Math.round(piece.top)} ${piece.isRtl}`;
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()];
}

function tagsOf(document: Document, group: readonly Piece[], room: number) {
  const wanted = group.map((piece): WantedTag => ({
    at: piece.isRtl ? room - piece.left - piece.width : piece.left,
    width: tagWidth(document, piece.span.label),
  }));
  const places = tagPlaces(wanted, room);
  return group.map((piece, at) => {
    const element = document.createElement("i");
    const { span } = piece;
    const found = places[at] ?? { at: 0, width: 0 };
    element.className = `lw-tag ${span.look}`;
    element.textContent = span.label;
    element.title = span.label;
    element.dataset.span = span.id;
    element.style.inlineSize = `${found.width}px`;
    const left = piece.isRtl ? room - found.at - found.width : found.at;
    place(element, left, piece.top - TAG_ABOVE);
    return { id: span.id, element };
  });
}

/** Physical, as everything that follows from measured rectangles. */
function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

const widths = new Map<string, number>();
const TAG_PADDING = 7;
const ROUGH_LETTER = 5.6;
let pen: CanvasRenderingContext2D | null | undefined;

function tagWidth(document: Document, label: string): number {
  let width = widths.get(label);
  if (width === undefined) {
    pen ??= document.createElement("canvas").getContext("2d");
    if (pen) pen.font = '600 9.5px "Inter Variable", Inter, sans-serif';
    width = Math.ceil((pen?.measureText(label).width ?? label.length * ROUGH_LETTER) + TAG_PADDING);
    widths.set(label, width);
  }
  return width;
}
