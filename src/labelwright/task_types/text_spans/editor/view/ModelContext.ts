import { modelContext } from "@labelwright/editor";
import type { SpansModel } from "../model";

export const { ModelContext, useModel, useModelState } = modelContext<SpansModel>();
