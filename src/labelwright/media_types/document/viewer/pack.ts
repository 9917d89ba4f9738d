// The one file that the server makes of a document. Promises: a page is fetched when it is wanted,
// by its place in the file; what the index says is checked before it is used.

import type { Bytes, Rendition, ViewerHost } from "@labelwright/editor";

export interface PageEntry {
  readonly width: number;
  readonly height: number;
  readonly picture: Bytes;
  readonly text: Bytes;
}

/** A piece of text on a line, in pixels of the page's picture. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export class Pack {
  readonly #host: ViewerHost;

  constructor(host: ViewerHost) {
    this.#host = host;
  }

  /** The pages in order. */
  async index(signal: AbortSignal): Promise<readonly PageEntry[]> {
    return readIndex(await this.#json("index", signal));
  }

  picture(page: PageEntry, signal: AbortSignal): Promise<Blob> {
    return this.#host.fetchAsset(this.#host.asset, "display", signal, page.picture);
  }

  async lines(page: PageEntry, signal: AbortSignal): Promise<readonly Line[]> {
    return readLines(await this.#json("display", signal, page.text));
  }

  async #json(rendition: Rendition, signal: AbortSignal, part?: Bytes): Promise<unknown> {
    const bytes = await this.#host.fetchAsset(this.#host.asset, rendition, signal, part);
    return JSON.parse(await bytes.text()) as unknown;
  }
}

function readIndex(document: unknown): PageEntry[] {
  const { pages } = record(document);
  if (!Array.isArray(pages)) return [];
  return (pages as readonly unknown[]).flatMap((page) => {
    const { width, height, picture, text } = record(page);
    const [first, second] = [bytesOf(picture), bytesOf(text)];
    if (typeof width !== "number" || typeof height !== "number" || !first || !second) return [];
    return [{ width, height, picture: first, text: second }];
  });
}

function readLines(document: unknown): Line[] {
  const { lines } = record(document);
  if (!Array.isArray(lines)) return [];
  return (lines as readonly unknown[]).flatMap((line) => {
    const { x, y, width, height, text } = record(line);
    const isBox = [x, y, width, height].every((number) => typeof number === "number");
    return isBox && typeof text === "string" ? [line as Line] : [];
  });
}

function bytesOf(value: unknown): Bytes | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as readonly unknown[];
  const isSpan = typeof start === "number" && typeof end === "number" && start < end;
  return isSpan ? [start, end] : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
