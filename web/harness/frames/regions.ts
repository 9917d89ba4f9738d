// Many regions of every kind, the same each time. Promises: a share of each kind, sizes as on a
// street picture, spread evenly over it.

import type { Item, Shape } from "../../engine";

export const PICTURE = { width: 2000, height: 1500 };

type Maker = (x: number, y: number, size: number, random: () => number) => Shape;

function made<S extends Shape>(shape: S): Shape {
  return shape;
}

/** Repeated in this order: four boxes in ten, two polygons, one of each other kind. */
const MAKERS: readonly Maker[] = [
  box,
  polygon,
  box,
  (x, y, size, random) =>
    made({
      kind: "rotated_box",
      cx: x + size / 2,
      cy: y + size / 2,
      width: size,
      height: size * 0.6,
      angle: Math.floor(random() * 360),
    }),
  box,
  polygon,
  (x, y, size, random) =>
    made({ kind: "polyline", points: around(x, y, size, random).slice(0, 5) }),
  box,
  (x, y, size, random) =>
    made({
      kind: "ellipse",
      cx: x + size / 2,
      cy: y + size / 2,
      rx: size / 2,
      ry: size / 3,
      angle: Math.floor(random() * 360),
    }),
  (x, y) => made({ kind: "point", x, y }),
];

function box(x: number, y: number, size: number, random: () => number): Shape {
  return made({ kind: "box", x, y, width: size, height: size * (0.4 + random() * 0.6) });
}

function polygon(x: number, y: number, size: number, random: () => number): Shape {
  return made({ kind: "polygon", points: around(x, y, size, random) });
}

/** Eight places around a middle: a ring that does not cross itself. */
function around(x: number, y: number, size: number, random: () => number): [number, number][] {
  return Array.from({ length: 8 }, (_, at) => {
    const part = (at / 8) * 2 * Math.PI;
    const radius = (size / 2) * (0.6 + random() * 0.4);
    const middle = size / 2;
    return [x + middle + Math.cos(part) * radius, y + middle + Math.sin(part) * radius];
  });
}

export function manyRegions(count: number): Item[] {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, at) => {
    const size = 8 + random() * 40;
    const x = random() * (PICTURE.width - size);
    const y = random() * (PICTURE.height - size);
    const maker = MAKERS[at % MAKERS.length] as Maker;
    return {
      id: `${at}`,
      shape: maker(x, y, size, random),
      paint: (at % 8) + 1,
      label: `region ${at}`,
      dashed: false,
      locked: false,
      hidden: false,
    };
  });
}
