import { Popover } from "radix-ui";
import { t } from "../../i18n";
import { ChoiceChecks } from "../parts/ChoiceChecks";
import type { FormClass } from "./form";
import { useProblem } from "./problems";

interface EndPickerProps {
  end: "from" | "to";
  relation: string;
  classes: readonly FormClass[];
  /** Keys of classes; none for any. */
  chosen: readonly string[];
  path: string;
  onChange: (keys: readonly string[]) => void;
}

/** The classes that may stand at one end of a relation. */
export function EndPicker({ end, relation, classes, chosen, path, onChange }: EndPickerProps) {
  const problem = useProblem(path);
  const offered = classes.filter(
    ({ key, value }) => value.name.trim() && (!value.archived || chosen.includes(key)),
  );
  const names = offered.filter(({ key }) => chosen.includes(key)).map(({ value }) => value.name);
  const legend = t(`ontology.relation.${end}`);
  const said = chosen.length === 0 ? t("ontology.anyClass") : names.join(", ");
  return (
    <Popover.Root>
      <Popover.Trigger
        className="input compact end-picker"
        aria-label={t("ontology.relationEnd", { end: legend, name: relation, classes: said })}
        {...problem}
      >
        <span className="faint">{legend}</span> <span className="end-names">{said}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu end-menu" align="start" sideOffset={4} aria-label={legend}>
          <ChoiceChecks
            legend={legend}
            hint={t(offered.length > 0 ? "ontology.anyClassHint" : "ontology.noClassYet")}
            choices={offered.map(({ key, value }) => ({ value: key, title: value.name }))}
            chosen={chosen}
            onChange={onChange}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
