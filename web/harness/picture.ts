import type { Asset } from "../editor";

/** The picture beside this page if somebody put one there, else a drawn one. */
export async function fetchPicture(asset: Asset, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(asset.url, { signal });
  const isPicture = answer.ok && answer.headers.get("content-type")?.startsWith("image/");
  return isPicture ? answer.blob() : drawnPicture(asset);
}

async function drawnPicture(asset: Asset): Promise<Blob> {
  const canvas = new OffscreenCanvas(Number(asset.facts.width), Number(asset.facts.height));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no canvas.");
  const sky = context.createLinearGradient(0, 0, 0, canvas.height);
  sky.addColorStop(0, "slategray");
  sky.addColorStop(0.5, "silver");
  sky.addColorStop(0.5, "dimgray");
  sky.addColorStop(1, "black");
  context.fillStyle = sky;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob();
}
