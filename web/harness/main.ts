// Shows one editor without a server, for looking at it and for measuring it in a browser. Not part
// of the product: the build starts from another page.
//
// ?editor=<task type> &task=street|many|form|text|two|contract|long &theme=light|dark
// &mode=annotate|review &regions=10000 &characters=100000 &spans=2000 &dir=rtl &readonly

import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/jetbrains-mono/index.css";
import "../styles/index.css";
import "./harness.css";
import { IntlMessageFormat } from "intl-messageformat";
import {
  createKeyRegistry,
  type Check,
  type EditorHost,
  type EditorModule,
  type ViewerModule,
} from "../editor";
import messages from "../messages/en/editor.json";
import { contractTask, longText } from "./spans";
import { manyRegions, questionsTask, streetTask, type HarnessTask } from "./tasks";
import { fetchPicture } from "./picture";

const query = new URLSearchParams(location.search);
const editors = import.meta.glob<{ default: EditorModule }>(
  "../../src/labelwright/task_types/*/editor/index.{ts,tsx}",
);
const viewers = import.meta.glob<{ default: ViewerModule }>(
  "../../src/labelwright/media_types/*/viewer/index.{ts,tsx}",
);

async function load<T>(parts: Record<string, () => Promise<{ default: T }>>, name: string) {
  const path = Object.keys(parts).find((one) => one.split("/").at(-3) === name);
  const part = path === undefined ? undefined : parts[path];
  if (!part) throw new Error(`There is no part for ${name}.`);
  return (await part()).default;
}

const place = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
};

function t(id: string, values?: Readonly<Record<string, string | number>>): string {
  const text = (messages as Readonly<Record<string, string>>)[id];
  return text === undefined ? `⟦${id}⟧` : String(new IntlMessageFormat(text, "en").format(values));
}

function chosenTask(): HarnessTask {
  const task = query.get("task") ?? "street";
  if (task === "street") return streetTask();
  if (task === "many") return manyRegions(Number(query.get("regions") ?? 10_000));
  if (task === "contract") return contractTask();
  if (task === "long") {
    return longText(
      Number(query.get("characters") ?? 100_000),
      Number(query.get("spans") ?? 2_000),
    );
  }
  return questionsTask(task);
}

function hostOf(task: HarnessTask): EditorHost {
  const memory = new Map<string, unknown>();
  const keys = createKeyRegistry({ root: place("bench") });
  const log = (window as unknown as { harness: { finished: number; checks: readonly Check[] } })
    .harness;
  return {
    ...task,
    stage: place("stage"),
    panel: place("panel"),
    rail: place("rail"),
    mode: query.get("mode") === "review" ? "review" : "annotate",
    readOnly: query.has("readonly"),
    keys,
    memory: { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) },
    t,
    locale: "en",
    newId: (prefix) => `${prefix}${crypto.randomUUID().slice(0, 8)}`,
    announce: (text) => void (place("spoken").textContent = text),
    onChange: ({ edits }) => void (place("edits").textContent = `${edits} edits`),
    onChecks: (checks) => {
      log.checks = checks;
      place("problem").textContent = checks[0]?.text ?? "";
    },
    onFinish: () => void (log.finished += 1),
    onAmend: () => void (place("title").textContent = "amending"),
    onSkip: (reason) => void (place("problem").textContent = `skip: ${reason}`),
    fetchAsset: (asset, _rendition, signal) => fetchPicture(asset, signal),
    viewer: (name) => load(viewers, name),
    // eslint-disable-next-line @typescript-eslint/require-await
    async *action() {
      yield null;
    },
  };
}

document.documentElement.dataset.theme = query.get("theme") ?? "dark";
document.documentElement.dir = query.get("dir") ?? "ltr";
const name = query.get("editor") ?? "";
const log = { finished: 0, checks: [] as readonly Check[] };
Object.assign(window, { harness: log });
const module = await load(editors, name);
place("panel").classList.toggle("wide", module.panel === "wide");
const host = hostOf(chosenTask());
host.keys.register([
  {
    id: "work.submit",
    scope: "workbench",
    keys: ["Enter"],
    label: "work.submit",
    run: () => host.onFinish(),
  },
]);
const editor = module.create(host);
editor.focus();
Object.assign(log, { editor, host });
