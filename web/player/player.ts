// Plays a sound or a video by keys. Promises: never starts by itself; speeds keep the pitch; the
// length is the one that the server read, whatever the element believes; the element's own events
// are the only truth about what is playing.

import "./player.css";
import type { Command, KeyRegistry } from "../engine/keys";
import type { Translate } from "../editor";
import { clock } from "./clock";
import type { Frames } from "./frames";
import { Transport } from "./transport";

export interface PlayerOptions {
  readonly media: HTMLMediaElement;
  readonly parent: HTMLElement;
  readonly keys: KeyRegistry;
  readonly t: Translate;
  readonly locale: string;
  /** In seconds, from the asset's facts. */
  readonly duration: number;
  readonly isActive: () => boolean;
  readonly announce?: (text: string) => void;
  /** Called whenever the place or the state changed. */
  readonly onChange?: () => void;
}

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const STEP_S = 1;
const FAR_S = 5;
const BACK_S = 2;

export class Player {
  frames: Frames | null = null;
  readonly media: HTMLMediaElement;
  readonly #options: PlayerOptions;
  readonly #transport: Transport;
  readonly #stop = new AbortController();
  readonly #leave: () => void;
  #speed = 1;
  #tick = 0;
  /** Where a step goes: `currentTime` lags behind while the element is still seeking. */
  #wanted: number | null = null;

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.media = options.media;
    this.#transport = new Transport({
      parent: options.parent,
      keys: options.keys,
      t: options.t,
      duration: options.duration,
      onPress: (command) => {
        if (command === "play") this.toggle();
        else if (command === "loop") this.toggleLoop();
        else this.changeSpeed(1, true);
      },
      onSeek: (seconds) => this.seek(seconds),
    });
    this.#leave = options.keys.register(this.#commands());
    const { signal } = this.#stop;
    for (const event of ["play", "pause", "ended", "ratechange", "timeupdate", "loadeddata"]) {
      this.media.addEventListener(event, () => this.#changed(), { signal });
    }
    this.media.addEventListener("seeked", () => this.#settled(), { signal });
    this.#changed();
  }

  get seconds(): number {
    return Math.min(this.#wanted ?? this.media.currentTime, this.#options.duration);
  }

  get playing(): boolean {
    return !this.media.paused && !this.media.ended;
  }

  /** The frame that is shown, counted from 0; null without a table of frames. */
  get frame(): number | null {
    return this.frames ? this.frames.at(this.seconds) : null;
  }

  toggle(): void {
    if (this.playing) this.media.pause();
    else void this.media.play().catch(() => undefined); // a file that does not come says so itself
  }

  toggleLoop(): void {
    this.media.loop = !this.media.loop;
    this.#changed();
  }

  seek(seconds: number): void {
    const { duration } = this.#options;
    this.#wanted = Math.min(Math.max(seconds, 0), duration);
    this.media.currentTime = this.#wanted;
    this.#changed();
  }

  /** Frames back or on; false where there is no table or no such frame. */
  stepFrame(by: number): boolean {
    const { frames, frame } = this;
    if (!frames || frame === null) return false;
    const target = Math.min(Math.max(frame + by, 0), frames.count - 1);
    if (target === frame) return false;
    this.media.pause();
    this.seek(frames.timeOf(target));
    return true;
  }

  /** To the next speed; `around` goes from the fastest to the slowest. */
  changeSpeed(by: 1 | -1, around = false): void {
    const at = SPEEDS.findIndex((speed) => speed === this.#speed) + by;
    const wrapped = around ? (at + SPEEDS.length) % SPEEDS.length : at;
    this.#speed = SPEEDS[Math.min(Math.max(wrapped, 0), SPEEDS.length - 1)] ?? 1;
    this.media.preservesPitch = true;
    this.media.playbackRate = this.#speed;
    this.#options.announce?.(this.#speedText);
    this.#changed();
  }

  destroy(): void {
    cancelAnimationFrame(this.#tick);
    this.#stop.abort();
    this.#leave();
    this.media.pause();
    this.media.removeAttribute("src");
    this.media.load();
    this.#transport.destroy();
  }

  get #speedText(): string {
    return `${new Intl.NumberFormat(this.#options.locale).format(this.#speed)}×`;
  }

  get #place(): string {
    const { duration, t } = this.#options;
    const times = `${clock(this.seconds, duration)} / ${clock(duration)}`;
    if (this.frame === null || !this.frames) return times;
    return `${times}   ${t("player.frame", { frame: this.frame + 1, count: this.frames.count })}`;
  }

  #settled(): void {
    this.#wanted = null;
    this.#changed();
  }

  #changed(): void {
    if (this.playing && this.#wanted !== null && !this.media.seeking) this.#wanted = null;
    this.#transport.show({
      playing: this.playing,
      looping: this.media.loop,
      seconds: this.seconds,
      speed: this.#speedText,
      place: this.#place,
    });
    this.#options.onChange?.();
    cancelAnimationFrame(this.#tick);
    if (this.playing) this.#tick = requestAnimationFrame(() => this.#changed());
  }

  #commands(): Command[] {
    const here = (act: () => void) => (): boolean => {
      if (!this.#options.isActive()) return false;
      act();
      return true;
    };
    const command = (
      name: string,
      keys: readonly string[],
      run: () => boolean,
      more: Partial<Command> = {},
    ): Command => ({
      id: `player.${name}`,
      scope: "editor",
      keys,
      label: `player.key.${name}`,
      run,
      ...more,
    });
    const seek = (by: number) => here(() => this.seek(this.seconds + by));
    const held = { repeat: true };
    return [
      command("play", ["Space"], here(() => this.toggle())), // prettier-ignore
      command("back", ["ArrowLeft"], seek(-STEP_S), held),
      command("on", ["ArrowRight"], seek(STEP_S), held),
      command("farBack", ["Shift+ArrowLeft"], seek(-FAR_S), held),
      command("farOn", ["Shift+ArrowRight"], seek(FAR_S), held),
      command("slower", ["<"], here(() => this.changeSpeed(-1))), // prettier-ignore
      command("faster", [">"], here(() => this.changeSpeed(1))), // prettier-ignore
      command("loop", ["L"], here(() => this.toggleLoop())), // prettier-ignore
      command(
        "playWriting",
        ["F8"],
        here(() => this.toggle()),
        { typing: true },
      ),
      command("backWriting", ["F9"], seek(-BACK_S), { typing: true, ...held }),
    ];
  }
}
