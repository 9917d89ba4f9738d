// One file to the server with its progress, which `fetch` cannot tell.
import { announceSignedOut, organizationHeaders } from "./client";
import { apiErrorFrom, NetworkError } from "./errors";
import type { UploadedAsset } from "./types";

interface UploadOptions {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** Store a file as an asset; `onProgress` gets the share sent, in [0, 1]. */
export function uploadAsset(file: File, options: UploadOptions): Promise<UploadedAsset> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/assets?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    for (const [name, value] of Object.entries(organizationHeaders())) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => onProgress(event.loaded / Math.max(1, event.total));
    request.onerror = () => reject(new NetworkError("upload"));
    request.onabort = () => reject(new DOMException("cancelled", "AbortError"));
    request.onload = () => {
      if (request.status < 300) return resolve(JSON.parse(request.responseText) as UploadedAsset);
      if (request.status === 401) announceSignedOut();
      const requestId = request.getResponseHeader("x-request-id");
      return reject(apiErrorFrom(request.status, request.responseText, requestId));
    };
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
