// An answer about a picture in small. Promises: the whole picture is seen, whatever the place measures.

import type { Shape, Size, TileHost } from "@labelwright/editor";
import { sizeOf } from "../picture";
import { readPayload } from "../schema";
import { inksOf, paintSmall } from "./paint";

/** The whole picture, as large as the place allows. */
export function wholeCamera(image: Size, place: Size) {
  const scale = Math.min(place.width / image.width, place.height / image.height);
  return {
    scale,
    x: (place.width - image.width * scale) / 2,
    y: (place.height - image.height * scale) / 2,
  };
}

/** The first picture with its regions. */
export function drawTile(host: TileHost): () => void {
  const { place, task, payload } = host;
  const [asset] = task.assets;
  const canvas = place.ownerDocument.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  place.append(canvas);
  const stop = new AbortController();
  let picture: ImageBitmap | null = null;
  const draw = (): void => {
    const brush = canvas.getContext("2d");
    if (!asset || !brush || place.clientWidth === 0) return;
    const ratio = place.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    const size = { width: place.clientWidth, height: place.clientHeight };
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    brush.scale(ratio, ratio);
    const image = sizeOf(asset);
    const camera = wholeCamera(image, size);
    const { x, y, scale } = camera;
    if (picture) brush.drawImage(picture, x, y, image.width * scale, image.height * scale);
    const { regions } = readPayload(payload);
    const here = regions.filter((region) => (region.asset ?? 0) === asset.ordinal);
    const { halo, of } = inksOf(place);
    const shapes = here.map(({ shape }): Shape => shape);
    paintSmall(brush, shapes, camera, { ink: of("A"), halo });
  };
  const observer = new ResizeObserver(draw);
  observer.observe(place);
  if (asset) {
    void host
      .fetchAsset(asset, "display", stop.signal)
      .then((bytes) => createImageBitmap(bytes))
      .then((bitmap) => {
        picture = bitmap;
        draw();
      })
      .catch(() => undefined); // the outlines are shown on the bare tile
  }
  return () => {
    stop.abort();
    observer.disconnect();
    canvas.remove();
  };
}
