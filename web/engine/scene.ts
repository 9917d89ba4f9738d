// What there is to draw and to hit. Promises: items keep the order they came in until another one is
// given; finding those near a place does not depend on how many there are elsewhere.

import { GridIndex } from "./gridIndex";
import { expand, union, type Point, type Rect } from "./geometry";
import type { Geometries, Shape } from "./shapes/shape";

export interface Item {
  readonly id: string;
  readonly shape: Shape;
  /** Place in the class palette, 1 to 24. */
  readonly paint: number;
  /** Name on the tag, such as "car 02". */
  readonly label: string;
  /** A prediction that nobody has accepted yet. */
  readonly dashed: boolean;
  readonly locked: boolean;
  readonly hidden: boolean;
}

export interface Hit {
  readonly item: Item;
  /** On the outline rather than inside. */
  readonly onEdge: boolean;
}

export class Scene {
  readonly geometries: Geometries;
  readonly #items = new Map<string, Item>();
  readonly #order = new Map<string, number>();
  readonly #index = new GridIndex();
  #next = 0;

  constructor(geometries: Geometries) {
    this.geometries = geometries;
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  values(): IterableIterator<Item> {
    return this.#items.values();
  }

  put(item: Item): void {
    const known = this.#items.get(item.id);
    if (!known) this.#order.set(item.id, this.#next++);
    this.#items.set(item.id, item);
    if (known?.shape !== item.shape) this.#index.put(item.id, this.bounds(item.shape));
  }

  /** Drawing order, last in front; items that are not named stay behind those that are. */
  reorder(ids: readonly string[]): void {
    const named = new Set(ids);
    const others = [...this.#items.keys()].filter((id) => !named.has(id));
    others.sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
    this.#next = 0;
    for (const id of [...others, ...ids]) {
      if (this.#items.has(id)) this.#order.set(id, this.#next++);
    }
  }

  remove(id: string): void {
    this.#items.delete(id);
    this.#order.delete(id);
    this.#index.remove(id);
  }

  clear(): void {
    this.#items.clear();
    this.#order.clear();
    this.#index.clear();
    this.#next = 0;
  }

  bounds(shape: Shape): Rect {
    return this.geometries.of(shape).bounds(shape);
  }

  boundsOf(ids: Iterable<string>): Rect | null {
    const rects: Rect[] = [];
    for (const id of ids) {
      const item = this.#items.get(id);
      if (item) rects.push(this.bounds(item.shape));
    }
    return union(rects);
  }

  /** Visible items that meet the rectangle, in drawing order. */
  within(rect: Rect): Item[] {
    const found: Item[] = [];
    for (const id of this.#index.query(rect)) {
      const item = this.#items.get(id);
      if (item && !item.hidden) found.push(item);
    }
    return found.sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  /** Visible items of which any part lies in the rectangle, in drawing order. */
  meeting(rect: Rect): Item[] {
    return this.within(rect).filter(({ shape }) => this.geometries.of(shape).meets(shape, rect));
  }

  /**
   * Items under a point, best first: outlines before insides, small before large. A pixel of the
   * screen in pixels of the picture says how large those are that have their size on the screen.
   */
  hits(point: Point, tolerance: number, pixel = 0): Hit[] {
    const far = tolerance + this.geometries.reach * pixel;
    const hits: Hit[] = [];
    for (const item of this.within(expand({ ...point, width: 0, height: 0 }, far))) {
      const geometry = this.geometries.of(item.shape);
      const near = tolerance + (geometry.reach ?? 0) * pixel;
      if (item.locked || geometry.distance(item.shape, point) > near) continue;
      hits.push({ item, onEdge: geometry.edgeDistance(item.shape, point) <= near });
    }
    const area = ({ item }: Hit): number => this.geometries.of(item.shape).area(item.shape);
    return hits.sort(
      (a, b) =>
        Number(b.onEdge) - Number(a.onEdge) ||
        area(a) - area(b) ||
        this.#rank(b.item) - this.#rank(a.item),
    );
  }

  #rank(item: Item): number {
    return this.#order.get(item.id) ?? 0;
  }
}
