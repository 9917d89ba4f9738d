// Fakes for tests of editors and viewers; nothing of the product uses them.

export * from "./fakeCanvas";
export * from "./fakeHost";
