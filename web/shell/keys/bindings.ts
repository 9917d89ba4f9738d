// Every command that can get other keys: those of the shell, and those that each editor lists beside
// its code (`editor/bindings.json`, kept current by its test), so that no editor is loaded for it.
import type { KeyBinding } from "../../engine/keys";
import { COMMANDS } from "./commands";
import type { Remappable } from "./remap";

export interface BindingGroup {
  /** "workbench", "pages", or the name of a task type. */
  readonly name: string;
  readonly bindings: readonly Remappable[];
}

const listed = import.meta.glob<readonly KeyBinding[]>(
  "../../../src/labelwright/task_types/*/editor/bindings.json",
  { eager: true, import: "default" },
);

export function bindingGroups(): readonly BindingGroup[] {
  const shell = Object.entries(COMMANDS).map(([id, { keys, label }]): Remappable => ({
    id,
    scope: "workbench",
    keys,
    label,
    editor: null,
  }));
  const isOfWorkbench = ({ id }: Remappable): boolean => /^(work|review|settle|app)\./.test(id);
  const editors = Object.entries(listed).map(([path, bindings]): BindingGroup => {
    const name = path.split("/").at(-3) ?? "";
    return { name, bindings: bindings.map((binding) => ({ ...binding, editor: name })) };
  });
  return [
    { name: "workbench", bindings: shell.filter(isOfWorkbench) },
    ...editors,
    { name: "pages", bindings: shell.filter((one) => !isOfWorkbench(one)) },
  ];
}
