import { expect, test } from "vitest";
import { NetworkError } from "../../api/errors";
import type { Intake, NewTask, UploadedAsset } from "../../api/types";
import { leftOver, readPasted } from "./pasted";
import { UploadQueue } from "./UploadQueue";

const file = (name: string): File => new File(["x"], name);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

function setup(refused: (uri: string) => boolean = () => false) {
  const running = { now: 0, most: 0 };
  const queue = new UploadQueue({
    project: "prj_1",
    upload: async ({ name }): Promise<UploadedAsset> => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await Promise.resolve();
      running.now -= 1;
      if (name.startsWith("lost")) throw new NetworkError("cut");
      return { id: name, uri: `asset:${name}`, media_type: "image", state: "stored" };
    },
    create: (_project, tasks: NewTask[]): Promise<Intake> => {
      const uris = tasks.map((task) => task.assets[0]?.uri ?? "");
      const invalid = uris.flatMap((uri, index) =>
        refused(uri)
          ? [{ line: index + 1, problems: [{ path: "", code: "bad", message: "no picture" }] }]
          : [],
      );
      return Promise.resolve({ created: tasks.length - invalid.length, duplicate: 0, invalid });
    },
  });
  return { queue, running };
}

test("each file becomes a task, a few at a time", async () => {
  const { queue, running } = setup();

  queue.add(Array.from({ length: 20 }, (_, index) => file(`${index}.jpg`)));
  await settle();

  expect(new Set(queue.rows.get().map(({ state }) => state))).toEqual(new Set(["created"]));
  expect(running.most).toBeLessThanOrEqual(4);
  expect(queue.isBusy).toBe(false);
});

test("a file that fails says why and the others go on", async () => {
  const { queue } = setup((uri) => uri.includes("text"));

  queue.add([file("a.jpg"), file("lost.jpg"), file("text.jpg"), file("b.jpg")]);
  await settle();

  const states = queue.rows.get().map(({ state }) => state);
  expect(states).toEqual(["created", "failed", "failed", "created"]);
  expect(queue.rows.get()[1]?.error).toBeInstanceOf(NetworkError);
  expect(queue.rows.get()[2]?.error).toEqual(new Error("no picture"));
});

test("pasted addresses become a task each, documents go to the server as they are", () => {
  expect(readPasted(" \n ")).toEqual({ kind: "nothing" });
  expect(readPasted("https://a/1.jpg\n\n s3://b/2.jpg ")).toEqual({
    kind: "addresses",
    tasks: [{ assets: [{ uri: "https://a/1.jpg" }] }, { assets: [{ uri: "s3://b/2.jpg" }] }],
  });
  expect(readPasted('{"assets":[]}\n')).toEqual({ kind: "documents", text: '{"assets":[]}' });
});

test("after a paste only the refused lines are left to correct", () => {
  const refusal = { line: 2, problems: [] };
  const result = { created: 1, duplicate: 0, invalid: [refusal] };

  expect(leftOver(readPasted("https://a/1.jpg\n\nnonsense"), result)).toBe("nonsense");
  expect(leftOver(readPasted('{"a":1}\n{"b":2}'), result)).toBe('{"b":2}');
  expect(leftOver(readPasted('[{"a":1},{"b":2}]'), result)).toBe('[{"a":1},{"b":2}]');
  expect(leftOver(readPasted("https://a/1.jpg"), { ...result, invalid: [] })).toBe("");
});
