import type { Asset, FetchAsset } from "../editor";

/** The file beside this page if somebody put one there; a picture that is missing is drawn. */
export const fetchAsset: FetchAsset = async (asset, rendition, signal, part) => {
  const answer = await fetch(asset.renditions?.[rendition] ?? asset.url, { signal });
  const type = answer.headers.get("content-type");
  if (asset.content_type.startsWith("image/")) {
    return answer.ok && type?.startsWith("image/") ? answer.blob() : drawnPicture(asset);
  }
  if (!answer.ok || type?.startsWith("text/html")) throw new Error(`${answer.status}`);
  const bytes = await answer.blob();
  return part ? bytes.slice(...part) : bytes;
};

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
