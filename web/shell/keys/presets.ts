// Ready-made keymaps: ours, and those of the tools people come from. A preset names only commands
// that mean the same there; everything else keeps its own key.

export type KeyChanges = Readonly<Record<string, readonly string[]>>;

/** N draws, F and D step, H hides, L locks: the registered shortcuts of CVAT's workspace. */
const CVAT: KeyChanges = {
  "regions.box": ["N"],
  "regions.lock": ["L"],
  "regions.polyline": ["Alt+L"],
  "work.comment": ["Shift+N"],
  "regions.hide": ["H"],
  "regions.hideOthers": ["Shift+H"],
  "regions.alone": ["Ctrl+H"],
  "regions.delete": ["Delete"],
  "regions.duplicate": ["Ctrl+B"],
  "work.submit": ["Enter", "Ctrl+S"],
};

/** Chords of Label Studio's keymap.json: submit and skip with Ctrl, regions with Alt. */
const LABEL_STUDIO: KeyChanges = {
  "work.submit": [],
  "work.submitFromText": ["Ctrl+Enter"],
  "work.skip": ["Ctrl+Space"],
  "regions.delete": ["Backspace", "Delete"],
  "regions.lookReset": [],
  "regions.hide": ["Alt+H"],
  "regions.hideOthers": ["Ctrl+H"],
  "regions.lock": ["Alt+L"],
  "regions.next": ["Alt+.", "Tab"],
  "regions.duplicate": ["Ctrl+D"],
};

export const PRESETS = {
  default: {},
  cvat: CVAT,
  label_studio: LABEL_STUDIO,
} as const satisfies Record<string, KeyChanges>;
export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];
