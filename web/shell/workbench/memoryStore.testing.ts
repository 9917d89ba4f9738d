import type { RecordStore } from "./browserStore";

/** The browser's store without a browser: for tests, and for them only. */
export function memoryStore<Item>(): RecordStore<Item> & { readonly items: Map<string, Item> } {
  const items = new Map<string, Item>();
  return {
    items,
    get: (key) => Promise.resolve(items.get(key)),
    put: (key, item) => {
      items.set(key, structuredClone(item));
      return Promise.resolve();
    },
    delete: (key) => {
      items.delete(key);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...items.values()]),
  };
}
