// When the menu of the stage opens: a right click, the menu key, or a finger that stays where it is.
// Promises: what lies under the pointer is selected first, unless it is part of the selection.

import type { RegionsModel } from "./model";

const LONG_PRESS = 500;
const STILL = 8;

export function followMenuPresses(model: RegionsModel): () => void {
  const { stage } = model.host;
  const stop = new AbortController();
  const { signal } = stop;
  let timer = 0;
  let from = { x: 0, y: 0 };
  const forget = (): void => window.clearTimeout(timer);
  const onStage = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest(".lw-float, .lw-failed") === null;
  stage.addEventListener(
    "contextmenu",
    (event) => {
      if (!onStage(event)) return;
      event.preventDefault();
      openMenu(model, { x: event.clientX, y: event.clientY }, event.button === 2);
    },
    { signal },
  );
  stage.addEventListener(
    "pointerdown",
    (event) => {
      forget();
      if (event.pointerType !== "touch" || !event.isPrimary || !onStage(event)) return;
      from = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        model.engine.interaction.interrupt();
        openMenu(model, from, true);
      }, LONG_PRESS);
    },
    { signal },
  );
  stage.addEventListener(
    "pointermove",
    (event) => {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) forget();
    },
    { signal },
  );
  for (const name of ["pointerup", "pointercancel"]) {
    stage.addEventListener(name, forget, { signal });
  }
  signal.addEventListener("abort", forget);
  return () => stop.abort();
}

function openMenu(model: RegionsModel, at: { x: number; y: number }, byPointer: boolean): void {
  const { stage } = model.host;
  const { interaction } = model.engine;
  const { left, top, width, height } = stage.getBoundingClientRect();
  if (interaction.draft || model.state.linking) return;
  const place = byPointer ? { x: at.x - left, y: at.y - top } : { x: width / 2, y: height / 2 };
  const under = byPointer ? interaction.itemAt(place) : null;
  if (under && !model.state.selection.has(under.id)) model.select([under.id]);
  model.set({ menu: place });
}
