import type { Asset, EditorHost, PictureSource, Size } from "@labelwright/editor";

/** Where a picture of the task comes from. */
export function sourceOf(host: EditorHost, asset: Asset): PictureSource {
  return {
    size: sizeOf(asset),
    full: (signal) => host.fetchAsset(asset, "display", signal),
    preview: asset.thumbnail_url ? (signal) => host.fetchAsset(asset, "thumbnail", signal) : null,
  };
}

/** The size that coordinates are in: that of the upright original. */
export function sizeOf(asset: Asset): Size {
  const { width, height } = asset.facts;
  return { width: Number(width) || 1, height: Number(height) || 1 };
}

export function isPicture(asset: Asset): boolean {
  return typeof asset.facts.width === "number" && typeof asset.facts.height === "number";
}
