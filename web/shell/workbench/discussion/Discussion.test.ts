import { expect, test, vi } from "vitest";
import type { ThreadList, ThreadView } from "../../../api/types";
import { Discussion, type DiscussionCalls } from "./Discussion";

function thread(id: string, more: Partial<ThreadView> = {}): ThreadView {
  const said = { voice: "annotator", author: null, is_own: true, created_at: "" } as const;
  const comments = [{ ...said, id, text: `text of ${id}` }];
  const rest = { is_own: true, settled: false, unread: false, comments };
  return { id, number: 1, anchor: { region: "r1" }, ...rest, ...more };
}

function server(items: ThreadView[]) {
  const all = (): Promise<ThreadList> => Promise.resolve({ items, may_write: true });
  const calls: DiscussionCalls = {
    comments: all,
    beginThread: vi.fn((_: string, { text, anchor }: { text: string; anchor: unknown }) => {
      items.push({ ...thread("new"), anchor, comments: [{ ...thread("new").comments[0]!, text }] });
      return all();
    }),
    answerThread: all,
    settleThread: all,
    markThreadSeen: vi.fn(() => Promise.resolve(undefined)),
  };
  return calls;
}

test("a pinned comment is sent with its place and is read afterwards", async () => {
  const calls = server([]);
  const discussion = new Discussion("tsk_1", calls);
  const shown = vi.fn();
  discussion.whenShown(shown);

  discussion.comments.pin({ region: "r7" });
  await discussion.begin("is this a van?");

  expect(calls.beginThread).toHaveBeenCalledWith("tsk_1", {
    text: "is this a van?",
    anchor: { region: "r7" },
  });
  expect(shown).toHaveBeenCalled();
  expect(discussion.pinned.get()).toBeUndefined();
  expect(discussion.opened.get()).toBe("new");
});

test("editors are told of every change, with a new list", async () => {
  const discussion = new Discussion("tsk_1", server([thread("a", { settled: true })]));
  const listener = vi.fn();
  const before = discussion.comments.threads();
  const stop = discussion.comments.subscribe(listener);

  await discussion.load();

  expect(listener).toHaveBeenCalledTimes(1);
  expect(discussion.comments.threads()).not.toBe(before);
  expect(discussion.comments.threads()).toEqual([
    expect.objectContaining({ id: "a", anchor: { region: "r1" }, resolved: true, replies: [] }),
  ]);
  stop();
  discussion.open("a");
  expect(listener).toHaveBeenCalledTimes(1);
});

test("an answer that is read is told to the server once", async () => {
  const calls = server([thread("a", { unread: true })]);
  const discussion = new Discussion("tsk_1", calls);
  await discussion.load();
  expect(discussion.unread).toBe(1);

  discussion.open("a");
  discussion.open("a");

  expect(discussion.unread).toBe(0);
  expect(calls.markThreadSeen).toHaveBeenCalledTimes(1);
});

test("without a network the comments that are known stay", async () => {
  const calls = server([thread("a")]);
  const comments = vi.fn(calls.comments);
  const discussion = new Discussion("tsk_1", { ...calls, comments });
  await discussion.load();
  comments.mockRejectedValueOnce(new Error("away"));

  await discussion.load();

  expect(discussion.threads.get()).toHaveLength(1);
});
