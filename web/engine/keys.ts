// The registry of commands and their keys. Promises: every command has an id, a scope, default keys
// and a label; single keys act only while the place they belong to has focus; a key acts once, on
// the innermost scope that takes it.
//
// A place is an element with `data-keys="stage | panel | question"`; focus on the page's body counts
// as the stage. Keys are written "Shift+Z", "Ctrl+Z" (⌘ on a Mac), "Enter", "Space", "1", "?".

import { eventChords, isMac, normalizeKey } from "./chords";

/** Innermost first: question < stage, panel < editor (stage or panel) < workbench (everywhere). */
export type KeyScope = "question" | "stage" | "panel" | "editor" | "workbench";

/** What is known of a command without the screen it acts on: enough to list it and to remap it. */
export interface KeyBinding {
  readonly id: string;
  readonly scope: KeyScope;
  readonly keys: readonly string[];
  /** Message id of the name shown in menus and in the list of keys. */
  readonly label: string;
}

export interface Command extends KeyBinding {
  /** Acts again while the key is held; never true for Enter. */
  readonly repeat?: boolean;
  /** Acts in text fields too, which otherwise keep every key to themselves. */
  readonly typing?: boolean;
  readonly enabled?: () => boolean;
  /** Returns false to leave the key to the next scope. The event is null when run by id. */
  readonly run: (event: KeyboardEvent | null) => boolean | void;
  /** Makes it a held key: called when the key is let go or the window loses focus. */
  readonly release?: () => void;
}

/** What a person has chosen about keys. */
export interface KeySettings {
  /** Keys of commands that differ from their defaults, by command id. */
  readonly overrides: Readonly<Record<string, readonly string[]>>;
  /** Off: only chords, Enter and Escape act (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Letters go by their place on the keyboard rather than by what they type. */
  readonly byPosition: boolean;
}

export const DEFAULT_KEY_SETTINGS: KeySettings = {
  overrides: {},
  singleKeys: true,
  byPosition: false,
};

export interface KeyRegistryOptions extends Partial<KeySettings> {
  /** Key events outside this element are ignored, except on the body. */
  readonly root: HTMLElement;
  readonly mac?: boolean;
}

export interface KeyRegistry {
  /** Adds commands; the returned function takes them away again. */
  register(commands: readonly Command[]): () => void;
  readonly commands: readonly Command[];
  /** The keys in force, after the person's changes; `usual` are those of a command not there now. */
  keysOf(id: string, usual?: readonly string[]): readonly string[];
  /** Puts a person's choice in force at once. */
  configure(settings: KeySettings): void;
  /** Runs a command as a button does. False if it is missing, disabled or declined. */
  run(id: string): boolean;
  find(id: string): Command | undefined;
  /** Enter is deaf for so long: a new task has just appeared. */
  hush(milliseconds: number): void;
  /** Pairs of commands that one key would reach in one scope. */
  clashes(): readonly (readonly [string, string])[];
  /** Called after commands or their keys change. */
  subscribe(listener: () => void): () => void;
  destroy(): void;
}

const ORDER: readonly KeyScope[] = ["question", "stage", "panel", "editor", "workbench"];

export function createKeyRegistry(options: KeyRegistryOptions): KeyRegistry {
  return new Registry(options);
}

class Registry implements KeyRegistry {
  commands: readonly Command[] = [];
  readonly #root: HTMLElement;
  #settings: KeySettings;
  readonly #mac: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #stop = new AbortController();
  #held: { code: string; command: Command } | null = null;
  #deafUntil = 0;

  constructor(options: KeyRegistryOptions) {
    this.#root = options.root;
    this.#settings = { ...DEFAULT_KEY_SETTINGS, ...options };
    this.#mac = options.mac ?? isMac();
    const { signal } = this.#stop;
    const document = this.#root.ownerDocument;
    document.addEventListener("keydown", (event) => this.#onKeyDown(event), { signal });
    document.addEventListener("keyup", (event) => this.#onKeyUp(event), { signal });
    document.defaultView?.addEventListener("blur", () => this.#release(), { signal });
  }

  register(commands: readonly Command[]): () => void {
    this.commands = [...this.commands, ...commands];
    this.#changed();
    return () => {
      if (this.#held && commands.includes(this.#held.command)) this.#release();
      this.commands = this.commands.filter((command) => !commands.includes(command));
      this.#changed();
    };
  }

  keysOf(id: string, usual: readonly string[] = []): readonly string[] {
    return this.#settings.overrides[id] ?? this.find(id)?.keys ?? usual;
  }

  configure(settings: KeySettings): void {
    this.#release();
    this.#settings = settings;
    this.#changed();
  }

  find(id: string): Command | undefined {
    return this.commands.findLast((command) => command.id === id);
  }

  run(id: string): boolean {
    const command = this.find(id);
    if (!command || command.enabled?.() === false) return false;
    return command.run(null) !== false;
  }

  hush(milliseconds: number): void {
    this.#deafUntil = performance.now() + milliseconds;
  }

  clashes(): readonly (readonly [string, string])[] {
    const owners = new Map<string, string>();
    const found: [string, string][] = [];
    for (const command of this.commands) {
      for (const key of this.keysOf(command.id)) {
        const place = `${command.scope} ${normalizeKey(key)}`;
        const owner = owners.get(place);
        if (owner !== undefined && owner !== command.id) found.push([owner, command.id]);
        else owners.set(place, command.id);
      }
    }
    return found;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#release();
    this.#stop.abort();
    this.#listeners.clear();
    this.commands = [];
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #onKeyDown(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || event.isComposing || !this.#owns(target)) return;
    if (event.key === "Enter" && this.#isDeaf(event)) {
      event.preventDefault();
      return;
    }
    const { byPosition, singleKeys } = this.#settings;
    const chords = eventChords(event, this.#mac, byPosition);
    const typing = target !== null && isTextField(target);
    if (!typing && target !== null && isNativePress(target, event)) return;
    for (const command of this.#candidates(target, chords)) {
      if (typing && !command.typing) continue;
      if (!singleKeys && isSingleKey(chords)) continue;
      if (this.#dispatch(command, event)) return;
    }
  }

  #isDeaf(event: KeyboardEvent): boolean {
    return event.repeat || performance.now() < this.#deafUntil;
  }

  #owns(target: Element | null): boolean {
    if (target === null || target === this.#root.ownerDocument.body) return true;
    return this.#root.contains(target);
  }

  /** Commands that listen to the chord where the focus is, innermost scope and newest first. */
  #candidates(target: Element | null, chords: readonly string[]): Command[] {
    const scopes = activeScopes(target, this.#root.ownerDocument.body);
    const matching = this.commands.filter(
      (command) =>
        scopes.has(command.scope) &&
        this.keysOf(command.id).some((key) => chords.includes(normalizeKey(key))),
    );
    const rank = (command: Command): number => ORDER.indexOf(command.scope);
    return matching.reverse().sort((a, b) => rank(a) - rank(b));
  }

  #dispatch(command: Command, event: KeyboardEvent): boolean {
    if (command.enabled?.() === false) return false;
    if (event.repeat && (command.release !== undefined || !command.repeat)) {
      event.preventDefault();
      return true;
    }
    if (command.run(event) === false) return false;
    event.preventDefault();
    if (command.release) {
      this.#release();
      this.#held = { code: event.code, command };
    }
    return true;
  }

  #onKeyUp(event: KeyboardEvent): void {
    if (this.#held?.code === event.code) this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = null;
    held?.command.release?.();
  }
}

function activeScopes(target: Element | null, body: HTMLElement): ReadonlySet<KeyScope> {
  const scopes = new Set<KeyScope>(["workbench"]);
  if (target === null || target === body) return scopes.add("stage").add("editor");
  for (let place = target.closest("[data-keys]"); place;) {
    const name = place.getAttribute("data-keys");
    if (name === "question") scopes.add("question");
    if (name === "stage" || name === "panel") scopes.add(name).add("editor");
    place = place.parentElement?.closest("[data-keys]") ?? null;
  }
  return scopes;
}

function isTextField(target: Element): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement)
    return !/^(checkbox|radio|button|range)$/.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * Enter presses buttons and links; on an answer (radio, switch …) it goes on to submit. Space on an
 * answer that digits give as well belongs to a command first, if one takes it: to play what is heard.
 * With Ctrl, Alt or Shift it is a chord, which means the same from a button as from anywhere.
 */
function isNativePress(target: Element, event: KeyboardEvent): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (key === " ") {
    const answers = ":not([role=radio], [role=checkbox])";
    return target.matches(`button${answers}, a[href], summary, select, [role=option]`);
  }
  if (key !== "Enter") return false;
  return target.matches("button:not([role]), a[href], summary, select");
}

function isChord(chord: string): boolean {
  return /^(Ctrl|Alt)\+/.test(chord) || chord === "Escape";
}

function isSingleKey(chords: readonly string[]): boolean {
  return !chords.some((chord) => isChord(chord) || chord.endsWith("Enter"));
}
