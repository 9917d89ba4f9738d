// Measures frames of the engine beside those of a bare canvas; `bench/web` drives it. Promises: a
// frame's time is that from one animation frame to the next while something changes in each, so it
// holds script, painting and composition; the browser has to run without a limit of its frame rate.

import "../../styles/index.css";
import "./frames.css";
import { fetchAsset } from "../picture";
import { manyRegions, PICTURE } from "./regions";
import { STAGES, type Stage } from "./stages";

export type Action = "pan" | "zoom" | "drag" | "select" | "repaint";

const WARM = 12;

const place = document.getElementById("stage") as HTMLElement;
const blob = await fetchAsset(
  { facts: PICTURE, url: "./picture.jpg", content_type: "image/jpeg" } as never,
  "display",
  AbortSignal.any([]),
);
const picture = await createImageBitmap(blob);

/** Nothing jumps: what goes there comes back. */
function act(stage: Stage, action: Action, at: number, count: number): void {
  const there = Math.floor(at / 20) % 2 === 0 ? 1 : -1;
  const way = (at % 60) * 3;
  if (action === "pan") stage.pan(there * 7, there * 4);
  else if (action === "zoom") stage.zoom(there > 0 ? 1.02 : 1 / 1.02);
  else if (action === "drag") stage.drag(`${Math.floor(count / 2)}`, { x: way, y: way / 2 });
  else if (action === "repaint") stage.repaint();
  else stage.select(`${(at * 97) % count}`);
}

const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** Times of frames in milliseconds. */
async function run(name: string, action: Action, { count, frames }: Plan): Promise<number[]> {
  const make = STAGES[name];
  if (!make) throw new Error(`There is no stage "${name}".`);
  const stage = make(place, picture, manyRegions(count));
  const times: number[] = [];
  await nextFrame();
  let before = performance.now();
  for (let at = 0; at < WARM + frames; at++) {
    act(stage, action, at, count);
    await nextFrame();
    const now = performance.now();
    if (at >= WARM) times.push(now - before);
    before = now;
  }
  stage.destroy();
  return times;
}

interface Plan {
  readonly count: number;
  readonly frames: number;
}

Object.assign(window, { measureFrames: run });
