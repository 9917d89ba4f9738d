// The bar under what is played: play, time, place, speed, repeat. Promises: built of elements
// alone, every button has a name and shows its key, the place is a slider that keys reach.

import { keyCaps } from "../engine/chords";
import type { KeyRegistry } from "../engine/keys";
import type { Translate } from "../editor";

const ICONS = {
  play: "M7 4.5v15l12-7.5z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  loop: "M17 3l3 3-3 3M20 6H8a4 4 0 0 0-4 4v1M7 21l-3-3 3-3M4 18h12a4 4 0 0 0 4-4v-1",
} as const;

export interface TransportOptions {
  readonly parent: HTMLElement;
  readonly keys: KeyRegistry;
  readonly t: Translate;
  readonly duration: number;
  readonly onPress: (command: "play" | "loop" | "faster") => void;
  readonly onSeek: (seconds: number) => void;
}

export interface TransportState {
  readonly playing: boolean;
  readonly looping: boolean;
  readonly seconds: number;
  readonly speed: string;
  /** What stands beside the slider: the time, and for videos the frame. */
  readonly place: string;
}

export class Transport {
  readonly element: HTMLElement;
  readonly #options: TransportOptions;
  readonly #play: HTMLButtonElement;
  readonly #loop: HTMLButtonElement;
  readonly #speed: HTMLButtonElement;
  readonly #slider: HTMLInputElement;
  readonly #place: HTMLElement;

  constructor(options: TransportOptions) {
    this.#options = options;
    const { parent, onPress, onSeek, t } = options;
    this.element = make(parent, "div", "lw-transport");
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", t("player.controls"));
    this.element.dir = "ltr"; // time runs one way everywhere
    this.#play = this.#button("play", () => onPress("play"));
    this.#place = make(this.element, "span", "lw-transport-place");
    this.#slider = make(this.element, "input", "lw-transport-slider");
    this.#slider.type = "range";
    this.#slider.min = "0";
    this.#slider.max = String(options.duration);
    this.#slider.step = "any";
    this.#slider.setAttribute("aria-label", t("player.place"));
    this.#slider.addEventListener("input", () => onSeek(Number(this.#slider.value)));
    this.#speed = this.#button("faster", () => onPress("faster"));
    this.#loop = this.#button("loop", () => onPress("loop"));
  }

  show(state: TransportState): void {
    const { t } = this.#options;
    draw(this.#play, state.playing ? "pause" : "play");
    name(this.#play, t(state.playing ? "player.pause" : "player.play"), this.#chord("play"));
    this.#loop.setAttribute("aria-pressed", String(state.looping));
    name(this.#loop, t("player.loop"), this.#chord("loop"));
    draw(this.#loop, "loop");
    this.#speed.textContent = state.speed;
    name(this.#speed, t("player.speed", { speed: state.speed }), this.#chord("faster"));
    this.#place.textContent = state.place;
    this.#slider.value = String(state.seconds);
    this.#slider.setAttribute("aria-valuetext", state.place);
    const share = this.#options.duration > 0 ? state.seconds / this.#options.duration : 0;
    this.#slider.style.setProperty("--done", `${Math.min(share, 1) * 100}%`);
  }

  destroy(): void {
    this.element.remove();
  }

  #chord(command: string): string | undefined {
    return this.#options.keys.keysOf(`player.${command}`)[0];
  }

  #button(command: string, press: () => void): HTMLButtonElement {
    const button = make(this.element, "button", `lw-transport-button lw-transport-${command}`);
    button.type = "button";
    // The mouse leaves the focus where it is, so that digits still answer.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", press);
    return button;
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

function name(button: HTMLElement, text: string, chord: string | undefined): void {
  button.setAttribute("aria-label", text);
  button.title = chord === undefined ? text : `${text}  ${keyCaps(chord).join(" ")}`;
  if (chord !== undefined) button.setAttribute("aria-keyshortcuts", chord);
}

function draw(button: HTMLElement, icon: keyof typeof ICONS): void {
  if (button.dataset.icon === icon) return;
  button.dataset.icon = icon;
  const space = "http://www.w3.org/2000/svg";
  const svg = button.ownerDocument.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.toggle("lw-transport-line", icon === "loop");
  const path = button.ownerDocument.createElementNS(space, "path");
  path.setAttribute("d", ICONS[icon]);
  svg.append(path);
  button.replaceChildren(svg);
}
