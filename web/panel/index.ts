// The public names of the lists that panels of editors are made of.

import "./panel.css";

export * from "./ClassSection";
export * from "./palette";
export * from "./WindowedList";
