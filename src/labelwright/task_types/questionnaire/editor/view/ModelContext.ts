import { modelContext } from "@labelwright/editor";
import type { QuestionnaireModel } from "../model";

export const { ModelContext, useModel, useModelState } = modelContext<QuestionnaireModel>();
