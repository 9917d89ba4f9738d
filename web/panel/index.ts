// The public names of what the views of editors are made of.

import "./panel.css";
import "./stage.css";

export * from "./ClassSection";
export * from "./CommentMarker";
export * from "./editorOf";
export * from "./modelContext";
export * from "./palette";
export * from "./PredictionSection";
export * from "./SelectionSection";
export * from "./StageNotes";
export * from "./useFieldFocus";
export * from "./WindowedList";
export * from "./words";
