// The loupe: three times what the stage shows, around the corner being set. Promises: shows the
// picture's own pixels and the edges of the shape; keeps out of the way of the pointer.

import { toScreen, type Camera } from "./camera";
import type { Point } from "./geometry";
import { Outlines } from "./outlines";
import { classColor, type Theme } from "./theme";

const WIDTH = 132;
const HEIGHT = 104;
const ENLARGE = 3;
const MOST = 48;

export interface LoupeView {
  readonly at: Point;
  readonly camera: Camera;
  readonly theme: Theme;
  readonly paint: number;
  readonly picture: CanvasImageSource | null;
  /** Adds the outline of the shape being changed; `place` maps the picture to the loupe. */
  readonly outline: (path: Outlines, place: (point: Point) => Point) => void;
}

export class Loupe {
  readonly element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #text: HTMLElement;

  constructor(owner: Document) {
    this.element = owner.createElement("div");
    this.element.className = "lw-loupe";
    this.element.hidden = true;
    this.element.setAttribute("aria-hidden", "true");
    this.#canvas = owner.createElement("canvas");
    this.#text = owner.createElement("span");
    this.element.append(this.#canvas, this.#text);
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(view: LoupeView): void {
    const { at, camera } = view;
    this.element.hidden = false;
    this.#text.textContent = `${Math.round(at.x)}, ${Math.round(at.y)}`;
    this.#keepOut(toScreen(camera, at), camera);
    this.#canvas.width = WIDTH * camera.ratio;
    this.#canvas.height = HEIGHT * camera.ratio;
    const context = this.#canvas.getContext("2d");
    if (context) paint(context, view);
  }

  /** Sits in the upper corner away from the pointer. */
  #keepOut(pointer: Point, camera: Camera): void {
    const left = pointer.x > camera.view.width / 2 && pointer.y < HEIGHT + 80;
    this.element.classList.toggle("lw-loupe-left", left);
  }
}

function paint(context: CanvasRenderingContext2D, view: LoupeView): void {
  const { at, camera, theme, picture } = view;
  const scale = Math.min(MOST, Math.max(ENLARGE, ENLARGE * camera.scale));
  const place = (point: Point): Point => ({
    x: (point.x - at.x) * scale + WIDTH / 2,
    y: (point.y - at.y) * scale + HEIGHT / 2,
  });
  context.setTransform(camera.ratio, 0, 0, camera.ratio, 0, 0);
  context.fillStyle = theme.surround;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.imageSmoothingEnabled = scale < 6;
  const origin = place({ x: 0, y: 0 });
  const { width, height } = camera.image;
  if (picture) context.drawImage(picture, origin.x, origin.y, width * scale, height * scale);
  const path = new Outlines();
  view.outline(path, place);
  context.strokeStyle = classColor(theme, view.paint);
  context.lineWidth = 2;
  path.stroke(context);
  context.strokeStyle = theme.selectLight;
  context.globalAlpha = 0.5;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(WIDTH / 2 + 0.5, 0);
  context.lineTo(WIDTH / 2 + 0.5, HEIGHT);
  context.moveTo(0, HEIGHT / 2 + 0.5);
  context.lineTo(WIDTH, HEIGHT / 2 + 0.5);
  context.stroke();
  context.globalAlpha = 1;
}
