import { SelectionSection, useEditorParts, withAnswer } from "@labelwright/editor";
import { answer } from "../edits";
import { useModel, useModelState } from "./ModelContext";
import { useFocusOf } from "./QuestionsPanel";

/** The attributes of the selected regions. */
export function SelectionPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("selection");
  useModelState("entries");
  const list = useFocusOf("region");
  const entries = model.chosen;
  const [first] = entries;
  if (!first) return null;
  const isOfOne = entries.every((entry) => entry.region.class === first.region.class);
  return (
    <SelectionSection
      title={
        entries.length === 1 ? model.name(first) : t("regions.selected", { count: entries.length })
      }
      fields={isOfOne ? model.palette.get(first.region.class).fields : []}
      answers={entries.map(({ region }) => region.attributes)}
      readOnly={!editable}
      focusCommand="regions.attributes"
      list={list}
      onAnswer={(field, value) => {
        answer(model, entries, (before) => withAnswer(before, field, value));
      }}
      onLeave={() => model.engine.focus()}
    />
  );
}
