// Shows a picture: fitted, zoomed by wheel, keys or fingers, moved by dragging.

import {
  Engine,
  fit,
  keyCaps,
  panBy,
  PictureLoader,
  toImage,
  type Command,
  type PictureState,
  type SharedView,
  type Viewer,
  type ViewerHost,
  type ViewerModule,
} from "@labelwright/editor";
import "./viewer.css";

const ZOOM_STEP = 1.25;
const WHOLE: SharedView = { x: 0.5, y: 0.5, zoom: 1 };
const CAMERA_FREE = {
  mayEdit: () => false,
  create: () => undefined,
  reshape: () => undefined,
  tooSmall: () => undefined,
};

class ImageViewer implements Viewer {
  readonly #host: ViewerHost;
  readonly #engine: Engine;
  readonly #picture: PictureLoader;
  readonly #badge: HTMLElement;
  readonly #message: HTMLElement;
  readonly #leave: (() => void)[] = [];
  #isFitted = true;

  constructor(host: ViewerHost) {
    this.#host = host;
    const label = host.t("viewer.image", { name: host.asset.name });
    const commands = CAMERA_FREE;
    this.#engine = new Engine({ stage: host.stage, label, commands, tool: "pan" });
    this.#badge = this.#append("lw-view-badge");
    this.#message = this.#append("lw-view-message");
    this.#message.setAttribute("role", "status");
    this.#picture = new PictureLoader(this.#engine, (state) => this.#tell(state));
    this.#leave.push(
      this.#engine.on("camera", () => this.#onCamera()),
      host.together?.join(this, (view) => this.#follow(view)) ?? (() => undefined),
      host.keys.register(this.#commands()),
    );
    this.#load();
  }

  focus(): void {
    this.#engine.focus();
  }

  destroy(): void {
    this.#picture.stop();
    for (const leave of this.#leave) leave();
    this.#badge.remove();
    this.#message.remove();
    this.#engine.destroy();
  }

  #append(name: string): HTMLElement {
    const element = this.#host.stage.ownerDocument.createElement("div");
    element.className = name;
    this.#host.stage.append(element);
    return element;
  }

  #load(): void {
    const { asset } = this.#host;
    const fetch = (rendition: "display" | "thumbnail") => (signal: AbortSignal) =>
      this.#host.fetchAsset(asset, rendition, signal);
    const { width, height } = asset.facts;
    void this.#picture.show({
      size: { width: Number(width) || 1, height: Number(height) || 1 },
      full: fetch("display"),
      preview: asset.thumbnail_url ? fetch("thumbnail") : null,
    });
    this.#showZoom();
  }

  /** A person's view is shared; a picture that only fits itself into its place shares nothing. */
  #onCamera(): void {
    this.#showZoom();
    const { camera } = this.#engine;
    const wasFitted = this.#isFitted;
    this.#isFitted = camera.fitted;
    if (camera.fitted && wasFitted) return;
    const middle = toImage(camera, { x: camera.view.width / 2, y: camera.view.height / 2 });
    const view = {
      x: middle.x / camera.image.width,
      y: middle.y / camera.image.height,
      zoom: camera.scale / fit(camera).scale,
    };
    this.#host.together?.show(camera.fitted ? WHOLE : view, this);
  }

  #follow({ x, y, zoom }: SharedView): void {
    const fitted = fit(this.#engine.camera);
    this.#isFitted = zoom === 1;
    if (zoom === 1) {
      this.#engine.fit();
      return;
    }
    const { view, image } = fitted;
    const scale = fitted.scale * zoom;
    const place = {
      x: view.width / 2 - x * image.width * scale,
      y: view.height / 2 - y * image.height * scale,
    };
    this.#engine.interaction.setCamera(panBy({ ...fitted, scale, ...place }, 0, 0));
  }

  #showZoom(): void {
    const { camera } = this.#engine;
    const style = { style: "percent" } as const;
    const percent = new Intl.NumberFormat(this.#host.locale, style).format(camera.scale);
    this.#badge.textContent = this.#host.t("viewer.zoom", { percent, ...camera.image });
    this.#badge.title = keyCaps("Shift+Z").join(" ");
  }

  #tell(state: PictureState): void {
    const host = this.#host;
    this.#message.replaceChildren();
    this.#message.hidden = state.kind !== "failed";
    if (state.kind !== "failed") return;
    const cause = this.#text("p", host.t("viewer.failed", { cause: state.cause }));
    const retry = this.#button(host.t("viewer.retry"), () => this.#load());
    const skip = this.#button(host.t("viewer.skip"), () => host.onSkip("media_broken"));
    this.#message.append(cause, retry, skip);
  }

  #text(tag: string, text: string): HTMLElement {
    const element = this.#host.stage.ownerDocument.createElement(tag);
    element.textContent = text;
    return element;
  }

  #button(text: string, press: () => void): HTMLElement {
    const button = this.#text("button", text);
    button.setAttribute("type", "button");
    button.className = "lw-button";
    button.addEventListener("click", press);
    return button;
  }

  #commands(): Command[] {
    const engine = this.#engine;
    // With several pictures side by side a key means the one under the pointer, else the active one.
    const here = (act: () => void) => (): boolean => {
      const pointed = document.querySelector(".lw-stage:hover");
      if (pointed ? pointed !== engine.stage : this.#host.isActive?.() === false) return false;
      act();
      return true;
    };
    const zoom = (factor: number) => here(() => engine.zoomBy(factor));
    const command = (name: string, keys: readonly string[], run: () => boolean): Command => {
      return { id: `image.${name}`, scope: "editor", keys, label: `viewer.key.${name}`, run };
    };
    return [
      command(
        "fit",
        ["Z", "Shift+Z"],
        here(() => engine.fit()),
      ),
      command("zoomIn", ["+", "="], zoom(ZOOM_STEP)),
      command("zoomOut", ["-"], zoom(1 / ZOOM_STEP)),
    ];
  }
}

const module: ViewerModule = { create: (host) => new ImageViewer(host) };

export default module;
