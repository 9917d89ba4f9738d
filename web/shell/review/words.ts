// What a difference is about, in words. Promises: everything is said of letters, nothing of people.
import type { ComparedItem, EditorModule, PartText, Workbench } from "@labelwright/editor";
import { t } from "../../i18n";

export interface ItemWords {
  readonly title: string;
  /** One sentence a letter or difference. */
  readonly lines: readonly string[];
}

export function describeVersion(
  module: EditorModule,
  workbench: Workbench,
  item: ComparedItem,
  letter: string,
): PartText | null {
  const version = item.versions.find((one) => one.letter === letter);
  return version ? module.parts.describe(version.part, version.value, workbench, t) : null;
}

const SHOWN = 3;

export function wordsOf(
  item: ComparedItem,
  letters: readonly string[],
  module: EditorModule,
  workbench: Workbench,
): ItemWords {
  const texts = letters.map((letter) => describeVersion(module, workbench, item, letter));
  const all = item.versions.map(({ part, value }) =>
    module.parts.describe(part, value, workbench, t),
  );
  const names = [...new Set(all.map(({ name }) => name))];
  const title = names.join(" / ");
  const absent = letters.filter((_, at) => texts[at] === null);
  const present = letters.filter((_, at) => texts[at] !== null);
  if (item.kind !== "answer" && absent.length > 0) {
    const line = t("settle.onlySome", {
      present: present.join(", "),
      presentCount: present.length,
      absent: absent.join(", "),
      absentCount: absent.length,
    });
    return { title, lines: [line] };
  }
  const first = texts.find((text) => text !== null);
  const labels = first?.lines.map(({ label }) => label) ?? [];
  const lines = labels.flatMap((label) => {
    const values = texts.map((text) => text?.lines.find((one) => one.label === label)?.text ?? "–");
    if (new Set(values).size < 2) return [];
    const said = saidBy(values, letters);
    return [label === "" || item.kind === "answer" ? said : `${label}: ${said}`];
  });
  return { title, lines: lines.length > 0 ? lines.slice(0, SHOWN) : [t("settle.differ")] };
}

/** Who says the same stands together: "A, C bus · B tram". */
function saidBy(values: readonly string[], letters: readonly string[]): string {
  const same = new Map<string, string[]>();
  values.forEach((value, at) => {
    same.set(value, [...(same.get(value) ?? []), letters[at] ?? ""]);
  });
  return [...same].map(([value, who]) => `${who.join(", ")} ${value}`).join(" · ");
}
