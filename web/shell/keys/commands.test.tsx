import { cleanup, fireEvent, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKeyRegistry, type KeyRegistry } from "../../engine/keys";
import { COMMANDS } from "./commands";
import { KeysContext, useCommand, useRowKeys } from "./useCommand";

let keys: KeyRegistry;
beforeEach(() => (keys = createKeyRegistry({ root: document.body, mac: false })));
afterEach(() => {
  cleanup();
  keys.destroy();
});

function Submit({ onSubmit }: { onSubmit: () => void }) {
  useCommand("work.submit", onSubmit);
  return <textarea />;
}

function Rows() {
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list}>
      <a href="#1" data-row="" />
      <a href="#2" data-row="" />
    </div>
  );
}

describe("Enter in a workbench", () => {
  function setup() {
    const submit = vi.fn();
    const { container, unmount } = render(
      <KeysContext value={keys}>
        <Submit onSubmit={submit} />
      </KeysContext>,
    );
    return { submit, unmount, text: container.querySelector("textarea")! };
  }

  test("submits once, and not again while it is held", () => {
    const { submit } = setup();

    fireEvent.keyDown(document.body, { key: "Enter" });
    fireEvent.keyDown(document.body, { key: "Enter", repeat: true });

    expect(submit).toHaveBeenCalledOnce();
  });

  test("is deaf for 300 ms after a new task has appeared", () => {
    vi.useFakeTimers();
    const { submit } = setup();
    keys.hush(300);

    fireEvent.keyDown(document.body, { key: "Enter" });
    expect(submit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(301);
    fireEvent.keyDown(document.body, { key: "Enter" });

    expect(submit).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test("is a new line in a text field", () => {
    const { submit, text } = setup();

    fireEvent.keyDown(text, { key: "Enter" });

    expect(submit).not.toHaveBeenCalled();
  });

  test("does nothing once the workbench is left", () => {
    const { submit, unmount } = setup();

    unmount();
    fireEvent.keyDown(document.body, { key: "Enter" });

    expect(submit).not.toHaveBeenCalled();
  });
});

test("J and K walk over the rows and stop at the ends", () => {
  const { container } = render(
    <KeysContext value={keys}>
      <Rows />
    </KeysContext>,
  );
  const [first, second] = container.querySelectorAll("a");

  fireEvent.keyDown(document.body, { key: "j" });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first!, { key: "j" });
  fireEvent.keyDown(second!, { key: "j" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second!, { key: "k" });
  expect(document.activeElement).toBe(first);
});

test("no two commands of the workbench share a key", () => {
  const work = Object.entries(COMMANDS).filter(([id]) => /^(app|work|review)\./.test(id));
  const used = work.flatMap(([, { keys: chords }]) => chords);

  expect(used.filter((chord, index) => used.indexOf(chord) !== index)).toEqual([]);
});
