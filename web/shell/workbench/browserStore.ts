// Records kept in the browser (IndexedDB). Promises: a write that resolved survives a reload, and
// one whose page goes away meanwhile is under way; a browser that refuses storage is told apart from
// one that works.

export interface RecordStore<Item> {
  get(key: string): Promise<Item | undefined>;
  put(key: string, item: Item): Promise<void>;
  delete(key: string): Promise<void>;
  all(): Promise<Item[]>;
}

const DATABASE = "labelwright";
const VERSION = 3;
const STORES = ["outbox", "journals", "entries", "histories"] as const;
/** By which member records are found beside their key. */
const INDEXES: Partial<Record<StoreName, string>> = { entries: "assignment" };
/** Of earlier versions: whole drafts, before there were journals. */
const GONE = ["drafts"];
export type StoreName = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | null = null;

function prepare(database: IDBDatabase): void {
  const there = [...database.objectStoreNames];
  for (const name of STORES.filter((one) => !there.includes(one))) {
    const store = database.createObjectStore(name);
    const index = INDEXES[name];
    if (index) store.createIndex(index, index);
  }
  for (const name of GONE.filter((one) => there.includes(one))) database.deleteObjectStore(name);
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => prepare(request.result);
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      request.result.onclose = () => (opened = null);
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

/** Runs one transaction over some stores; what `act` gives is asked for once it is committed. */
export async function transact<Result>(
  names: readonly StoreName[],
  mode: IDBTransactionMode,
  act: (store: (name: StoreName) => IDBObjectStore) => () => Result,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(names, mode);
    const result = act((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(result());
    transaction.onabort = () => reject(asError(transaction.error));
    transaction.onerror = () => reject(asError(transaction.error));
    if (mode === "readwrite") transaction.commit(); // now, in case the page goes away
  });
}

function run<Result>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return transact([name], mode, (store) => {
    const request = act(store(name));
    return () => request.result;
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
