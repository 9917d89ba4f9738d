// Plays a sound and draws its outline. The outline is made of the samples that the browser decodes;
// a long sound is played in parts and has none.

import {
  Player,
  showFailure,
  type Viewer,
  type ViewerHost,
  type ViewerModule,
} from "@labelwright/editor";
import { decodedPeaks } from "./peaks";
import "./viewer.css";
import { Waveform } from "./waveform";

const LONGEST_DRAWN_S = 30 * 60;
const BUCKETS = 4096;

class AudioViewer implements Viewer {
  readonly #host: ViewerHost;
  readonly #root: HTMLElement;
  readonly #media: HTMLAudioElement;
  readonly #player: Player;
  readonly #waveform: Waveform;
  readonly #note: HTMLElement;
  readonly #stop = new AbortController();
  #url: string | null = null;
  #unsay: (() => void) | null = null;

  constructor(host: ViewerHost) {
    this.#host = host;
    const { stage, asset, keys, t, locale } = host;
    const document = stage.ownerDocument;
    const duration = Number(asset.facts.duration_s) || 0;
    this.#root = append(stage, "div", "lw-player");
    this.#root.tabIndex = 0;
    this.#root.setAttribute("role", "group");
    this.#root.setAttribute("aria-label", t("viewer.sound", { name: asset.name }));
    this.#root.setAttribute("data-keys", "stage");
    const wave = append(this.#root, "div", "lw-wave");
    this.#note = append(wave, "p", "lw-wave-note");
    this.#media = document.createElement("audio");
    this.#media.preload = "auto";
    this.#waveform = new Waveform({
      parent: wave,
      duration,
      onSeek: (seconds) => this.#player.seek(seconds),
    });
    this.#player = new Player({
      media: this.#media,
      parent: this.#root,
      keys,
      t,
      locale,
      duration,
      isActive: () => host.isActive?.() ?? true,
      onChange: () => void (this.#waveform.seconds = this.#media.currentTime),
    });
    this.#media.addEventListener("error", () => this.#complain(this.#media.error?.message), {
      signal: this.#stop.signal,
    });
    this.#load(duration);
  }

  focus(): void {
    this.#root.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#player.destroy();
    this.#waveform.destroy();
    this.#root.remove();
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
  }

  #load(duration: number): void {
    const { asset, t } = this.#host;
    this.#unsay?.();
    if (duration > LONGEST_DRAWN_S) {
      this.#note.textContent = t("viewer.longSound");
      this.#media.src = asset.url;
      return;
    }
    void this.#fetch().catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#complain(error);
    });
  }

  async #fetch(): Promise<void> {
    const bytes = await this.#host.fetchAsset(this.#host.asset, "display", this.#stop.signal);
    if (this.#stop.signal.aborted) return;
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
    this.#url = URL.createObjectURL(bytes);
    this.#media.src = this.#url;
    try {
      const peaks = await decodedPeaks(await bytes.arrayBuffer(), BUCKETS);
      if (!this.#stop.signal.aborted) this.#waveform.peaks = peaks;
    } catch {
      this.#note.textContent = this.#host.t("viewer.noOutline"); // it may play all the same
    }
  }

  #complain(cause: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.#unsay?.();
    this.#unsay = showFailure(this.#root, cause ?? "", {
      t: this.#host.t,
      onSkip: (reason) => this.#host.onSkip(reason),
      onRetry: () => this.#load(Number(this.#host.asset.facts.duration_s) || 0),
    });
  }
}

function append<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

const module: ViewerModule = { create: (host) => new AudioViewer(host) };

export default module;
