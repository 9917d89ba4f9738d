// Colours and sizes of the canvas, read from the design tokens. Promises: no literal colour; every
// value is the custom property of the element it was read from.

export interface Theme {
  /** Colours of the classes, index 0 = class 1. */
  readonly classes: readonly string[];
  readonly classText: string;
  readonly halo: string;
  readonly selectLight: string;
  readonly selectDark: string;
  readonly ink: string;
  readonly surround: string;
  readonly stroke: number;
  readonly fill: number;
  readonly fillSelected: number;
  readonly handle: number;
  readonly dash: readonly number[];
  readonly font: string;
  readonly tagFont: string;
}

const CLASSES = 24;
const TAG_SIZE = 10.5;

export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const text = (name: string): string => style.getPropertyValue(name).trim();
  const figure = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(text(name));
    return Number.isFinite(value) ? value : otherwise;
  };
  const font = text("--font-ui") || "sans-serif";
  const weight = text("--weight-semibold") || "600";
  return {
    classes: Array.from({ length: CLASSES }, (_, at) => text(`--class-${at + 1}`)),
    classText: text("--class-text"),
    halo: text("--halo"),
    selectLight: text("--select-a"),
    selectDark: text("--select-b"),
    ink: text("--canvas-ink"),
    surround: text("--canvas"),
    stroke: figure("--region-stroke", 2),
    fill: figure("--region-fill", 0.14),
    fillSelected: figure("--region-fill-selected", 0.28),
    handle: figure("--handle", 9),
    dash: text("--prediction-dash").split(/\s+/).map(Number),
    font,
    tagFont: `${weight} ${TAG_SIZE}px ${font}`,
  };
}

export function classColor(theme: Theme, paint: number): string {
  return theme.classes[(paint - 1) % CLASSES] ?? theme.ink;
}
