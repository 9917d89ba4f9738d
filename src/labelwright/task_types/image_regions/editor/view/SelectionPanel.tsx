import {
  CommandKey,
  FieldList,
  PanelSection,
  sameValue,
  useEditorParts,
  type Field,
  type FieldValue,
  type FieldValues,
} from "@labelwright/editor";
import { answer } from "../edits";
import type { Entry } from "../entries";
import { useModel, useModelState } from "./ModelContext";
import { useFocusOf } from "./QuestionsPanel";

/** The attributes of the selection; those of several regions of one class are answered at once. */
export function SelectionPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("selection");
  useModelState("entries");
  const panel = useFocusOf("region");
  const entries = model.chosen;
  const [first] = entries;
  if (!first) return null;
  const fields = commonFields(entries, (entry) => model.palette.get(entry.region.class).fields);
  const title =
    entries.length === 1 ? model.name(first) : t("regions.selected", { count: entries.length });
  return (
    <PanelSection
      title={title}
      end={
        fields.length > 0 && (
          <span className="lw-hint">
            {t("regions.attributes")} <CommandKey id="regions.attributes" />
          </span>
        )
      }
    >
      {fields.length > 0 && (
        <div className="lw-attributes" ref={panel}>
          <FieldList
            fields={fields}
            values={commonValues(entries)}
            readOnly={!editable}
            onLeave={() => model.engine.focus()}
            onAnswer={(values, field) => {
              const value = values[field.id];
              answer(model, entries, (before) => withValue(before, field, value));
            }}
          />
        </div>
      )}
    </PanelSection>
  );
}

function withValue(values: FieldValues, field: Field, value: FieldValue | undefined): FieldValues {
  const others = Object.entries(values).filter(([id]) => id !== field.id);
  return Object.fromEntries(value === undefined ? others : [...others, [field.id, value]]);
}

/** The questions of the class that all entries have; none where classes differ. */
function commonFields(
  entries: readonly Entry[],
  fieldsOf: (entry: Entry) => readonly Field[],
): readonly Field[] {
  const [first] = entries;
  if (!first || entries.some((entry) => entry.region.class !== first.region.class)) return [];
  return fieldsOf(first);
}

/** The answers that all entries share. */
function commonValues(entries: readonly Entry[]): FieldValues {
  const [first, ...others] = entries.map((entry) => entry.region.attributes ?? {});
  const shared = Object.entries(first ?? {}).filter(([id, value]) =>
    others.every((values) => sameValue(values[id], value)),
  );
  return Object.fromEntries(shared);
}
