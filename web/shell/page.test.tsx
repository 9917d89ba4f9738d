import { act, createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createRoutesFromElements, Route } from "react-router";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { loadPagesAt, page } from "./page";

const Words = ({ text }: { text: string }) => createElement("p", null, text);
const fetchWords = () => Promise.resolve({ default: Words });
const place = document.createElement("div");
const cache = new QueryClient();

afterEach(() => place.replaceChildren());

test("a page that is loaded is drawn in the first pass, without a fallback", async () => {
  const Shown = page(fetchWords);
  await Shown.load();
  act(() =>
    createRoot(place).render(
      <StrictMode>
        <Shown text="here" />
      </StrictMode>,
    ),
  );
  expect(place.textContent).toBe("here");
});

test("the pages of an address are loaded, and those alone; what they need is asked for", async () => {
  const frame = vi.fn(fetchWords);
  const task = vi.fn(fetchWords);
  const other = vi.fn(fetchWords);
  const ahead = vi.fn();
  const Frame = page(frame);
  const Task = page(task, ahead);
  const Other = page(other);
  const routes = createRoutesFromElements(
    <Route element={<Frame text="" />}>
      <Route path="/desk/:assignment" element={<Task text="" />} />
      <Route path="/other" element={<Other text="" />} />
    </Route>,
  );
  await loadPagesAt(routes, "/desk/asg_1", cache);
  expect(frame).toHaveBeenCalledOnce();
  expect(task).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
  expect(ahead).toHaveBeenCalledExactlyOnceWith(cache, { assignment: "asg_1" });
});

test("a page that cannot be loaded does not keep the others from being drawn", async () => {
  const Broken = page<{ text: string }>(() => Promise.reject(new Error("gone")));
  const routes = createRoutesFromElements(<Route path="/" element={<Broken text="" />} />);
  await expect(loadPagesAt(routes, "/", cache)).resolves.toBeUndefined();
});
