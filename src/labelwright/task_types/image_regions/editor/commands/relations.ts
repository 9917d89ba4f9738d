// Relations between regions.

import type { Command } from "@labelwright/editor";
import { beginLinking, chooseType } from "../linking";
import type { RegionsModel } from "../model";
import { command } from "./command";

export function relationCommands(model: RegionsModel): Command[] {
  const { relationTypes } = model;
  const { offered } = relationTypes;
  if (offered.length === 0) return [];
  const enabled = (): boolean => model.state.linking !== null;
  const label = "regions.key.relationType";
  const digits = offered.flatMap((_type, place): Command[] => {
    const key = relationTypes.keyAt(place);
    if (key === null) return [];
    const choose = (): boolean => chooseType(model, (_fit, at) => at === place);
    return [command("stage", `relationType.${place + 1}`, key, choose, { label, enabled })];
  });
  const keyed = offered.flatMap((type): Command[] => {
    if (!type.key || /[0-9]/.test(type.key)) return [];
    const choose = (): boolean => chooseType(model, (fit) => fit.type === type);
    return [command("stage", `relationType.${type.id}`, type.key, choose, { label, enabled })];
  });
  return [
    command("editor", "relate", "Shift+L", () => beginLinking(model), {
      enabled: () => model.state.editable,
    }),
    command("editor", "arrows", "Shift+E", () => {
      model.keep("allArrows", !model.state.allArrows);
    }),
    ...digits,
    ...keyed,
  ];
}
