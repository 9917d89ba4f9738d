// Places that comments are about. Promises: an anchor is JSON that outlives the page; a region that
// is gone, or an anchor of another editor, has no place.

import type { CommentThread, Point } from "@labelwright/editor";
import { assetOf } from "./schema";
import { byRegion } from "./relations";
import type { RegionsModel } from "./model";

/** Where a new comment would be pinned: the selection, else the pointer, else the picture. */
export function anchorHere(model: RegionsModel): unknown {
  const selected = model.chosen.find(({ origin }) => origin === null);
  if (selected) return { region: selected.region.id };
  const { pointer } = model.engine.interaction;
  const { asset } = model.state;
  if (!pointer) return { asset };
  const { camera } = model.engine;
  const place = (at: number, from: number): number => Math.round((at - from) / camera.scale);
  return { asset, point: [place(pointer.x, camera.x), place(pointer.y, camera.y)] };
}

/** Brings the place on the screen. False when it is there no more. */
export function revealAnchor(model: RegionsModel, anchor: unknown): boolean {
  const { region, asset, field } = read(anchor);
  if (region !== undefined) {
    const entry = byRegion(model.entries).get(region);
    if (entry) model.goTo(entry.id);
    return entry !== undefined;
  }
  if (field !== undefined) {
    model.focusField("task", field);
    return model.questions.some(({ id }) => id === field);
  }
  if (asset !== undefined) model.showAsset(asset);
  return asset !== undefined;
}

export interface Marker {
  readonly thread: CommentThread;
  /** In the picture: the far upper corner of the region, or the point. */
  readonly at: Point;
}

/** Open threads about what is on the picture that is shown. */
export function markersOf(model: RegionsModel, threads: readonly CommentThread[]): Marker[] {
  const open = threads.filter(({ resolved }) => !resolved);
  if (open.length === 0) return [];
  const regions = byRegion(model.entries);
  return open.flatMap((thread): Marker[] => {
    const { region, asset, point } = read(thread.anchor);
    const entry = region === undefined ? undefined : regions.get(region);
    if (entry && assetOf(entry.region) === model.state.asset) {
      const bounds = model.engine.interaction.scene.boundsOf([entry.id]);
      return bounds ? [{ thread, at: { x: bounds.x + bounds.width, y: bounds.y } }] : [];
    }
    if (!point || asset !== model.state.asset) return [];
    return [{ thread, at: { x: point[0], y: point[1] } }];
  });
}

/** Regions that somebody asks about, in the order of the questions. */
export function regionsAskedAbout(model: RegionsModel): readonly string[] {
  const open = (model.host.comments?.threads() ?? []).filter(({ resolved }) => !resolved);
  return open.flatMap(({ anchor }) => read(anchor).region ?? []);
}

interface Anchor {
  readonly region?: string;
  readonly asset?: number;
  readonly point?: readonly [number, number];
  readonly field?: string;
}

function read(anchor: unknown): Anchor {
  return typeof anchor === "object" && anchor !== null ? anchor : {};
}
