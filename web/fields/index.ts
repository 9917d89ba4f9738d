// The public names of fields and of the parts that editors' panels are made of.

export * from "./EditorContext";
export * from "./FieldControl";
export * from "./FieldList";
export * from "./kinds";
export * from "./logic";
export * from "./OptionFinder";
export * from "./parts";
export * from "./questionFocus";
export * from "./questions";
