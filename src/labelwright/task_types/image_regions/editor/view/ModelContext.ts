import { modelContext } from "@labelwright/editor";
import type { RegionsModel } from "../model";

export const { ModelContext, useModel, useModelState } = modelContext<RegionsModel>();
