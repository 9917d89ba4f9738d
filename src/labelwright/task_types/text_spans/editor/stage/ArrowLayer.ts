// The relations that are seen, as arrows in the margin.

import { isUndecided, type RelationEntry } from "../entries";
import type { SpansModel } from "../model";
import { arrowOf, lanesOf, type Line } from "./arrows";
import type { ChunkView, Sheet } from "./Sheet";

const SVG = "http://www.w3.org/2000/svg";
/** Beyond these only the relations of the selection are drawn: the margin is narrow. */
const MOST_ARROWS = 24;
const MARGIN = 12;
const TAG_ROW = 5;

interface Drawn extends Line {
  readonly entry: RelationEntry;
  readonly isChosen: boolean;
}

export class ArrowLayer {
  readonly element: SVGSVGElement;
  readonly #model: SpansModel;
  readonly #sheet: Sheet;

  constructor(model: SpansModel, sheet: Sheet) {
    this.#model = model;
    this.#sheet = sheet;
    this.element = sheet.element.ownerDocument.createElementNS(SVG, "svg");
    this.element.classList.add("lw-text-arrows");
    this.element.setAttribute("aria-hidden", "true");
  }

  draw(near: ReadonlySet<ChunkView>): void {
    const lines = this.#lines(near);
    const lanes = lanesOf(lines);
    const text = this.#sheet.chunks[0]?.blocks[0];
    if (!text || lines.length === 0) {
      this.element.replaceChildren();
      return;
    }
    const margin = text.offsetLeft - MARGIN;
    this.element.replaceChildren(
      ...lines.map((line, at) => this.#arrow(line, margin, lanes[at] ?? 0)),
    );
  }

  #lines(near: ReadonlySet<ChunkView>): Drawn[] {
    const { state } = this.#model;
    const { placed, hidden, selection, hover } = state;
    const isNear = (place: number): boolean =>
      [...near].some(({ range }) => place >= range.start && place <= range.end);
    const found = this.#model.relations.flatMap((entry) => {
      const [from, to] = [placed.get(entry.from), placed.get(entry.to)];
      if (!from || !to || hidden.has(entry.from) || hidden.has(entry.to)) return [];
      if (!isNear(from.range.start) && !isNear(to.range.start)) return [];
      const isChosen = [entry.from, entry.to].some((id) => selection.has(id) || id === hover);
      return [{ entry, from, to, isChosen }];
    });
    const shown = found.length > MOST_ARROWS ? found.filter(({ isChosen }) => isChosen) : found;
    return shown.slice(0, MOST_ARROWS).flatMap(({ from, to, ...rest }) => {
      const ends = [from, to].map(({ range }) => this.#end(range.start, range.end));
      const [one, other] = ends;
      return one && other ? [{ ...rest, from: one, to: other }] : [];
    });
  }

  #end(start: number, end: number) {
    const map = this.#sheet.map;
    if (!map) return null;
    // The first line is enough: long spans have many.
    const [rect] = this.#sheet.rects({ start, end: Math.min(end, start + 200) });
    if (!rect) return null;
    const origin = this.#sheet.element.getBoundingClientRect();
    const middle = rect.top + rect.height / 2 - origin.top;
    return { x: rect.left - origin.left, y: middle - 10 - TAG_ROW, width: rect.width };
  }

  #arrow({ entry, from, to, isChosen }: Drawn, margin: number, lane: number): SVGGElement {
    const document = this.element.ownerDocument;
    const type = this.#model.relationTypes.get(entry.relation.type);
    const { path, head, dot, label } = arrowOf(
      { from, to },
      margin,
      lane,
      type?.directed !== false,
    );
    const make = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const node = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
      return node;
    };
    const group = document.createElementNS(SVG, "g");
    group.classList.add("lw-text-arrow");
    group.classList.toggle("lw-chosen", isChosen);
    group.classList.toggle("lw-predicted-span", isUndecided(entry));
    const [x, y] = label;
    const text = make("text", { x: x + 6, y: y + 3.6, class: "lw-text-arrow-name" });
    text.textContent = this.#model.relationTypes.name(entry.relation.type);
    const width = (text.textContent.length * 5.7 + 12).toFixed(1);
    group.append(
      make("path", { d: path, class: "lw-text-arrow-halo" }),
      make("path", { d: path, class: "lw-text-arrow-line" }),
      make("circle", { cx: dot[0], cy: dot[1], r: 3, class: "lw-text-arrow-fill" }),
      ...(head === null ? [] : [make("path", { d: head, class: "lw-text-arrow-fill" })]),
      make("rect", { x, y: y - 8, width, height: 16, rx: 3, class: "lw-text-arrow-fill" }),
      text,
    );
    return group;
  }
}
