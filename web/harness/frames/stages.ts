// The two things that are measured against each other: the engine, and a bare canvas that draws the
// same regions in the same colours and nothing else. Promises: both answer the same actions; the
// bare one does the least that shows them, one path and two calls for each class.

import {
  ALL_GEOMETRIES,
  createCamera,
  Engine,
  Geometries,
  panBy,
  toScreen,
  zoomAt,
  type Camera,
  type Item,
  type PathSink,
  type Point,
} from "../../engine";
import { classColor, readTheme, type Theme } from "../../engine/theme";
import { PICTURE } from "./regions";

export interface Stage {
  pan(dx: number, dy: number): void;
  zoom(factor: number): void;
  /** Moves one region that is held to a place `way` pixels from where it was. */
  drag(id: string, way: Point): void;
  select(id: string): void;
  /** Draws every region anew. */
  repaint(): void;
  destroy(): void;
}

type Maker = (stage: HTMLElement, picture: CanvasImageSource, items: readonly Item[]) => Stage;

export const STAGES: Readonly<Record<string, Maker>> = {
  engine: (stage, picture, items) => new EngineStage(stage, picture, items),
  bare: (stage, picture, items) => new BareStage(stage, picture, items),
};

class EngineStage implements Stage {
  readonly #engine: Engine;
  #held: { readonly id: string; readonly from: Point } | null = null;

  constructor(stage: HTMLElement, picture: CanvasImageSource, items: readonly Item[]) {
    const nothing = (): undefined => undefined;
    const commands = { mayEdit: () => true, create: nothing, reshape: nothing, tooSmall: nothing };
    this.#engine = new Engine({ stage, label: "stage", commands });
    this.#engine.setPicture(picture, PICTURE);
    this.#engine.load(items);
  }

  pan(dx: number, dy: number): void {
    this.#engine.interaction.setCamera(panBy(this.#engine.camera, dx, dy));
  }

  zoom(factor: number): void {
    this.#engine.zoomBy(factor);
  }

  drag(id: string, way: Point): void {
    const { interaction } = this.#engine;
    if (this.#held?.id !== id) {
      const item = interaction.scene.get(id) as Item;
      const { x, y, width, height } = interaction.scene.bounds(item.shape);
      const from = toScreen(interaction.camera, { x: x + width / 2, y: y + height / 2 });
      interaction.select([id]);
      this.#held = { id, from };
      interaction.pointerDown(this.#input(from));
    }
    const { from } = this.#held;
    interaction.pointerMove(this.#input({ x: from.x + way.x, y: from.y + way.y }));
  }

  #input(screen: Point) {
    const { x, y, scale } = this.#engine.camera;
    const image = { x: (screen.x - x) / scale, y: (screen.y - y) / scale };
    return { screen, image, shift: false, ctrl: false, alt: false, coarse: false };
  }

  select(id: string): void {
    this.#engine.interaction.select([id]);
  }

  repaint(): void {
    this.#engine.mediaAlone = false;
  }

  destroy(): void {
    this.#engine.destroy();
  }
}

class BareStage implements Stage {
  readonly #canvas = document.createElement("canvas");
  readonly #context: CanvasRenderingContext2D;
  readonly #picture: CanvasImageSource;
  readonly #items: readonly Item[];
  readonly #geometries = new Geometries(ALL_GEOMETRIES);
  readonly #theme: Theme;
  #camera: Camera;
  #chosen = "";
  #way: Point = { x: 0, y: 0 };
  #frame = 0;

  constructor(stage: HTMLElement, picture: CanvasImageSource, items: readonly Item[]) {
    const view = { width: stage.clientWidth, height: stage.clientHeight };
    this.#canvas.width = view.width * devicePixelRatio;
    this.#canvas.height = view.height * devicePixelRatio;
    stage.append(this.#canvas);
    const context = this.#canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no canvas.");
    this.#context = context;
    this.#picture = picture;
    this.#items = items;
    this.#theme = readTheme(stage);
    this.#camera = createCamera(PICTURE, view, devicePixelRatio);
    this.#ask();
  }

  pan(dx: number, dy: number): void {
    this.#camera = panBy(this.#camera, dx, dy);
    this.#ask();
  }

  zoom(factor: number): void {
    const { width, height } = this.#camera.view;
    this.#camera = zoomAt(this.#camera, { x: width / 2, y: height / 2 }, factor);
    this.#ask();
  }

  drag(id: string, way: Point): void {
    this.#chosen = id;
    this.#way = way;
    this.#ask();
  }

  select(id: string): void {
    this.#chosen = id;
    this.#ask();
  }

  repaint(): void {
    this.#ask();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
  }

  #ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { x, y, scale, image } = this.#camera;
    const context = this.#context;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.drawImage(this.#picture, x, y, image.width * scale, image.height * scale);
    for (const [paint, { filled, lines }] of this.#paths()) {
      context.fillStyle = context.strokeStyle = classColor(this.#theme, paint);
      context.globalAlpha = this.#theme.fill;
      context.fill(filled);
      context.globalAlpha = 1;
      context.lineWidth = this.#theme.stroke;
      context.stroke(filled);
      context.stroke(lines);
    }
  }

  #paths(): Map<number, { filled: Path2D; lines: Path2D }> {
    const paths = new Map<number, { filled: Path2D; lines: Path2D }>();
    for (const { id, shape, paint } of this.#items) {
      const geometry = this.#geometries.of(shape);
      const chosen = id === this.#chosen;
      const style = chosen ? 24 : paint;
      const found = paths.get(style) ?? { filled: new Path2D(), lines: new Path2D() };
      paths.set(style, found);
      const by = chosen ? this.#way : { x: 0, y: 0 };
      const place = (point: Point): Point => {
        const { x, y } = toScreen(this.#camera, point);
        return { x: x + by.x, y: y + by.y };
      };
      geometry.trace(sinkOf(geometry.open ? found.lines : found.filled), shape, place);
    }
    return paths;
  }
}

function sinkOf(path: Path2D): PathSink {
  return {
    moveTo: (x, y) => path.moveTo(x, y),
    lineTo: (x, y) => path.lineTo(x, y),
    rect: (x, y, width, height) => path.rect(x, y, width, height),
    closePath: () => path.closePath(),
    ellipse({ x, y }, radii, angle) {
      path.moveTo(x + radii.x * Math.cos(angle), y + radii.x * Math.sin(angle));
      path.ellipse(x, y, radii.x, radii.y, angle, 0, 2 * Math.PI);
    },
  };
}
