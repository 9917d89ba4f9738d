// Plays a video. It stands still until somebody plays it, and goes frame by frame through the times
// that the server read from its tables.

import {
  Player,
  readFrames,
  showFailure,
  type Command,
  type Viewer,
  type ViewerHost,
  type ViewerModule,
} from "@labelwright/editor";
import "./viewer.css";

const FAR_FRAMES = 10;

class VideoViewer implements Viewer {
  readonly #host: ViewerHost;
  readonly #root: HTMLElement;
  readonly #media: HTMLVideoElement;
  readonly #player: Player;
  readonly #leave: () => void;
  readonly #stop = new AbortController();
  #unsay: (() => void) | null = null;

  constructor(host: ViewerHost) {
    this.#host = host;
    const { stage, asset, keys, t, locale } = host;
    this.#root = append(stage, "div", "lw-player");
    this.#root.tabIndex = 0;
    this.#root.setAttribute("role", "group");
    this.#root.setAttribute("aria-label", t("viewer.video", { name: asset.name }));
    this.#root.setAttribute("data-keys", "stage");
    const frame = append(this.#root, "div", "lw-video-frame");
    this.#media = append(frame, "video", "lw-video");
    this.#media.preload = "auto";
    this.#media.playsInline = true;
    this.#media.disablePictureInPicture = true;
    this.#player = new Player({
      media: this.#media,
      parent: this.#root,
      keys,
      t,
      locale,
      duration: Number(asset.facts.duration_s) || 0,
      isActive: () => host.isActive?.() ?? true,
    });
    this.#leave = keys.register(this.#commands());
    const { signal } = this.#stop;
    this.#media.addEventListener("click", () => this.#player.toggle(), { signal });
    this.#media.addEventListener("error", () => this.#complain(), { signal });
    this.#media.src = asset.url;
    void this.#readFrames();
  }

  focus(): void {
    this.#root.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#leave();
    this.#player.destroy();
    this.#root.remove();
  }

  /** Without the table the video plays all the same; only frames cannot be told apart. */
  async #readFrames(): Promise<void> {
    const { asset } = this.#host;
    if (!asset.renditions?.frames) return;
    try {
      const bytes = await this.#host.fetchAsset(asset, "frames", this.#stop.signal);
      this.#player.frames = readFrames(JSON.parse(await bytes.text()));
      if (!this.#stop.signal.aborted) this.#player.seek(this.#player.seconds);
    } catch {
      this.#player.frames = null;
    }
  }

  #complain(): void {
    this.#unsay?.();
    this.#unsay = showFailure(this.#root, this.#media.error?.message ?? "", {
      t: this.#host.t,
      onSkip: (reason) => this.#host.onSkip(reason),
      onRetry: () => this.#media.load(),
    });
  }

  #commands(): Command[] {
    const command = (name: string, key: string, by: number): Command => ({
      id: `video.${name}`,
      scope: "editor",
      keys: [key],
      label: `viewer.key.${name}`,
      repeat: true,
      run: () => (this.#host.isActive?.() ?? true) && this.#player.stepFrame(by),
    });
    return [
      command("frameBack", "D", -1),
      command("frameOn", "F", 1),
      command("framesBack", "Shift+D", -FAR_FRAMES),
      command("framesOn", "Shift+F", FAR_FRAMES),
    ];
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

const module: ViewerModule = { create: (host) => new VideoViewer(host) };

export default module;
