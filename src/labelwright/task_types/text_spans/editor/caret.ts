// Moving the caret by keys. Promises: it never stands inside a sign; Left and Right go as the
// paragraph reads; a selected span stays selected while the caret is in it.

import type { SpansModel } from "./model";
import type { TextMap } from "./text/TextMap";

export type Move = "left" | "right" | "up" | "down" | "lineStart" | "lineEnd" | "start" | "end";

export interface Manner {
  readonly byWord: boolean;
  /** The selection grows or shrinks. */
  readonly extend: boolean;
}

export function moveCaret(model: SpansModel, move: Move, { byWord, extend }: Manner): boolean {
  const { map } = model;
  if (!map) return false;
  const { anchor, focus } = model.state.caret;
  const isSideways = move === "left" || move === "right";
  const selected = model.selected;
  let next: number | null;
  if (isSideways && !extend && !byWord && anchor !== focus) {
    next = isForward(map, focus, move) ? selected.end : selected.start;
  } else {
    next = target(model, map, { move, byWord, focus });
  }
  if (next === null) return true;
  placeCaret(model, extend ? anchor : next, next);
  if (extend) speakSelection(model, map);
  return true;
}

/** Puts the caret somewhere; spans that it leaves are no longer selected. */
export function placeCaret(model: SpansModel, anchor: number, focus: number): void {
  const { selection, placed } = model.state;
  const stays = [...selection].filter((id) => {
    const range = placed.get(id)?.range;
    return range !== undefined && focus >= range.start && focus <= range.end;
  });
  model.set({
    caret: { anchor, focus },
    ...(stays.length !== selection.size && { selection: new Set(stays) }),
  });
  model.stage.show({ start: focus, end: focus });
}

function isForward(map: TextMap, place: number, move: "left" | "right"): boolean {
  const { direction } = map.block(map.blockIndex(place));
  return (move === "right") === (direction === "ltr");
}

interface Step {
  readonly move: Move;
  readonly byWord: boolean;
  readonly focus: number;
}

function target(model: SpansModel, map: TextMap, { move, byWord, focus }: Step): number | null {
  const block = map.block(map.blockIndex(focus));
  switch (move) {
    case "left":
    case "right":
      if (isForward(map, focus, move)) return byWord ? map.nextWordEnd(focus) : map.next(focus);
      return byWord ? map.previousWordStart(focus) : map.previous(focus);
    case "up":
    case "down": {
      const found = model.stage.inNextLine(focus, move === "up" ? -1 : 1);
      return found === null ? (move === "up" ? 0 : map.length) : map.floor(found);
    }
    case "lineStart":
      return block.start;
    case "lineEnd":
      return block.end;
    case "start":
      return 0;
    case "end":
      return map.length;
  }
}

const SPOKEN_CHARACTERS = 120;

function speakSelection(model: SpansModel, map: TextMap): void {
  const text = map.slice(model.selected);
  if (text === "") return;
  const short = text.length > SPOKEN_CHARACTERS ? `…${text.slice(-SPOKEN_CHARACTERS)}` : text;
  model.announce("spans.spokenText", { text: short });
}
