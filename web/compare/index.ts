// The public names of comparing answers.

export * from "./contract";
