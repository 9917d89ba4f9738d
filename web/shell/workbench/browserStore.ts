// Records kept in the browser (IndexedDB). Promises: a write that resolved survives a reload; a
// browser that refuses storage is told apart from one that works.

export interface RecordStore<Item> {
  get(key: string): Promise<Item | undefined>;
  put(key: string, item: Item): Promise<void>;
  delete(key: string): Promise<void>;
  all(): Promise<Item[]>;
}

const DATABASE = "labelwright";
const VERSION = 1;
const STORES = ["drafts", "outbox"] as const;
export type StoreName = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opened = null;
      reject(asError(request.error));
    };
  });
  return opened;
}

function asError(error: DOMException | null): Error {
  return error ?? new Error("the browser refuses storage");
}

async function run<Result>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const request = act(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(asError(transaction.error));
    transaction.onerror = () => reject(asError(transaction.error));
  });
}

/** One of the object stores of this browser. */
export function browserStore<Item>(name: StoreName): RecordStore<Item> {
  return {
    get: (key) => run(name, "readonly", (store) => store.get(key) as IDBRequest<Item | undefined>),
    put: async (key, item) => void (await run(name, "readwrite", (store) => store.put(item, key))),
    delete: (key) => run(name, "readwrite", (store) => store.delete(key)),
    all: () => run(name, "readonly", (store) => store.getAll() as IDBRequest<Item[]>),
  };
}
