// A workbench without pages and server, for tests of editors. Promises: remembers everything the
// editor tells it; messages are their ids with the values behind.

import type {
  Asset,
  Check,
  EditorHost,
  Field,
  OntologyClass,
  RelationType,
  ViewerModule,
} from "../../editor";
import { createKeyRegistry } from "../keys";

export interface FakeHostOptions {
  readonly classes?: readonly OntologyClass[];
  readonly fields?: readonly Field[];
  readonly relations?: readonly RelationType[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly assets?: readonly Asset[];
  readonly host?: Partial<EditorHost>;
}

export interface FakeHost {
  readonly host: EditorHost;
  readonly root: HTMLElement;
  readonly said: string[];
  readonly skipped: string[];
  readonly checks: () => readonly Check[];
  readonly edits: () => number;
  readonly finished: () => number;
  readonly amended: () => number;
  /** Presses a key where the focus is. True if somebody took it. */
  press(key: string, more?: KeyboardEventInit): boolean;
  destroy(): void;
}

export function makeAsset(changes: Partial<Asset> = {}): Asset {
  return {
    id: "ast_1",
    role: "primary",
    ordinal: 0,
    media_type: "image",
    content_type: "image/jpeg",
    facts: { width: 640, height: 480 },
    url: "/media/1",
    thumbnail_url: null,
    name: "1.jpg",
    ...changes,
  };
}

export function makeHost(options: FakeHostOptions = {}): FakeHost {
  const places = makePlaces();
  const seen = { checks: [] as readonly Check[], edits: 0, finished: 0, amended: 0 };
  const said: string[] = [];
  const skipped: string[] = [];
  const keys = createKeyRegistry({ root: places.root, mac: false });
  const host: EditorHost = {
    ...given(options),
    stage: places.stage,
    panel: places.panel,
    rail: places.rail,
    keys,
    announce: (text) => void said.push(text),
    onChange: ({ edits }) => void (seen.edits = edits),
    onChecks: (checks) => void (seen.checks = checks),
    onFinish: () => void (seen.finished += 1),
    onAmend: () => void (seen.amended += 1),
    onSkip: (reason) => void skipped.push(reason),
    ...options.host,
  };
  return {
    host,
    root: places.root,
    said,
    skipped,
    checks: () => seen.checks,
    edits: () => seen.edits,
    finished: () => seen.finished,
    amended: () => seen.amended,
    press: (key, more) => press(key, more),
    destroy() {
      keys.destroy();
      places.root.remove();
    },
  };
}

function makePlaces() {
  const make = (): HTMLElement => document.createElement("div");
  const places = { root: make(), rail: make(), stage: make(), panel: make() };
  places.root.append(places.rail, places.stage, places.panel);
  document.body.append(places.root);
  return places;
}

/** What a host hands over, without what it is told. */
function given(options: FakeHostOptions) {
  const memory = new Map<string, unknown>();
  let ids = 0;
  const viewer: ViewerModule = {
    create: () => ({ focus: () => undefined, destroy: () => undefined }),
  };
  return {
    task: { id: "tsk_1", assets: options.assets ?? [makeAsset()], predictions: [] },
    workbench: {
      id: "prj_1",
      name: "Project",
      task_type: "any",
      editor: "any",
      settings: options.settings ?? {},
      ontology: {
        classes: options.classes ?? [],
        fields: options.fields ?? [],
        relations: options.relations ?? [],
      },
      guidelines: "",
      versions: {},
    },
    predictions: [],
    initial: null,
    draft: null,
    history: null,
    mode: "annotate",
    readOnly: false,
    memory: {
      get: (key: string) => memory.get(key),
      set: (key: string, value: unknown) => void memory.set(key, value),
    },
    t: spell,
    locale: "en",
    newId: (prefix: string) => `${prefix}${(ids += 1)}`,
    fetchAsset: () => new Promise<Blob>(() => undefined),
    viewer: () => Promise.resolve(viewer),
    action: () => nothing(),
  } as const;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* nothing(): AsyncGenerator<unknown> {
  yield* [];
}

function spell(id: string, values: Readonly<Record<string, string | number>> = {}): string {
  return [id, ...Object.values(values)].join(" ");
}

/** A key press as a browser sends it: digits with their place on the keyboard. */
export function press(key: string, more: KeyboardEventInit = {}): boolean {
  const code = /^[0-9]$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key}` : key;
  const init = { key, code, bubbles: true, cancelable: true, ...more };
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", init);
  target.dispatchEvent(event);
  target.dispatchEvent(new KeyboardEvent("keyup", init));
  return event.defaultPrevented;
}
