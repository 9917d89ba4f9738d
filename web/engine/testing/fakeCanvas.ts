// A canvas that paints nothing and counts what it is asked to, for tests without a browser.

export type Calls = ReadonlyMap<string, number>;

export interface FakeCanvas {
  /** How often each method of any context was called since the last reset. */
  readonly calls: Calls;
  /** Shapes that any path has taken in: `rect` and `moveTo`. */
  readonly shapes: number;
  reset(): void;
  uninstall(): void;
}

class Counter {
  readonly calls = new Map<string, number>();
  shapes = 0;

  count(name: string): void {
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    if (name === "path.rect" || name === "path.moveTo") this.shapes += 1;
  }
}

/** A context: any method counts, any property keeps what was set. */
export function fakeContext(counter: { count(name: string): void }): CanvasRenderingContext2D {
  const kept: Record<string, unknown> = {};
  const answers: Readonly<Record<string, unknown>> = {
    measureText: { width: 40 },
    createPattern: { setTransform: () => undefined },
  };
  const context = new Proxy(kept, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : () => {
            counter.count(name);
            return answers[name];
          },
  });
  return context as unknown as CanvasRenderingContext2D;
}

/** Puts fakes for canvas, paths and observers in place of what a test page lacks. */
export function installFakeCanvas(size = { width: 1000, height: 800 }): FakeCanvas {
  const counter = new Counter();
  const before = {
    getContext: Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext"),
    Path2D: globalThis.Path2D,
    ResizeObserver: globalThis.ResizeObserver,
    width: Object.getOwnPropertyDescriptor(HTMLElement.prototype, "clientWidth"),
    height: Object.getOwnPropertyDescriptor(HTMLElement.prototype, "clientHeight"),
  };
  const context = fakeContext(counter);
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
  globalThis.Path2D = pathClass(counter);
  globalThis.ResizeObserver = SilentObserver;
  if (!("fonts" in document)) {
    Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() } });
  }
  defineSize("clientWidth", size.width);
  defineSize("clientHeight", size.height);
  return {
    calls: counter.calls,
    get shapes() {
      return counter.shapes;
    },
    reset() {
      counter.calls.clear();
      counter.shapes = 0;
    },
    uninstall() {
      if (before.getContext) {
        Object.defineProperty(HTMLCanvasElement.prototype, "getContext", before.getContext);
      }
      globalThis.Path2D = before.Path2D;
      globalThis.ResizeObserver = before.ResizeObserver;
      restore("clientWidth", before.width);
      restore("clientHeight", before.height);
    },
  };
}

function pathClass(counter: Counter): typeof Path2D {
  const methods = ["rect", "moveTo", "lineTo", "ellipse", "closePath"] as const;
  class FakePath {
    constructor() {
      for (const name of methods) {
        Object.assign(this, { [name]: () => counter.count(`path.${name}`) });
      }
    }
  }
  return FakePath as unknown as typeof Path2D;
}

class SilentObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

function defineSize(name: string, value: number): void {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}

function restore(name: string, descriptor: PropertyDescriptor | undefined): void {
  if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
  else Reflect.deleteProperty(HTMLElement.prototype, name);
}
