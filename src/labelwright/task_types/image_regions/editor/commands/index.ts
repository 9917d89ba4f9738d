// The commands of the editor. This folder is the only place where keys of image regions are named,
// but for those of the drawing tools, which the toolbox names with the tools.

import type { Command } from "@labelwright/editor";
import type { RegionsModel } from "../model";
import { editCommands } from "./edit";
import { relationCommands } from "./relations";
import { toolCommands } from "./tools";
import { viewCommands } from "./view";
import { walkCommands } from "./walk";

export function commandsOf(model: RegionsModel): Command[] {
  return [
    ...toolCommands(model),
    ...viewCommands(model),
    ...editCommands(model),
    ...relationCommands(model),
    ...walkCommands(model),
  ];
}
