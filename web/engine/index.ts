// The public names of the engine.

export * from "./arrange";
export * from "./camera";
export * from "./chords";
export * from "./document";
export * from "./engine";
export type { Gestures } from "./fingers";
export * from "./geometry";
export * from "./interaction";
export * from "./keys";
export * from "./look";
export * from "./picture";
export * from "./scene";
export * from "./shapes";
export * from "./shapes/box";
export * from "./shapes/cut";
export * from "./shapes/ellipse";
export * from "./shapes/join";
export * from "./shapes/point";
export type { PointsShape } from "./shapes/points";
export * from "./shapes/polygon";
export * from "./shapes/polyline";
export * from "./shapes/rotated_box";
export * from "./shapes/shape";
export { DRAWING_TOOLS, kindDrawnBy } from "./tools";
export type { Nudge } from "./tools/tool";
