import { FieldList, PanelSection, useEditorParts, useFieldFocus } from "@labelwright/editor";
import { answerWhole } from "../edits";
import { useModel, useModelState } from "./ModelContext";

/** Questions about the text as a whole; they stand back while a span is looked at. */
export function WholeTextPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const answers = useModelState("answers");
  const editable = useModelState("editable");
  const isFree = useModelState("selection").size === 0;
  const list = useFieldFocus((focus) => model.onFocusField(focus), isFree);
  const { fields } = model.host.workbench.ontology;
  if (fields.length === 0) return null;
  return (
    <PanelSection title={t("spans.wholeText")}>
      <div className="lw-attributes" ref={list}>
        <FieldList
          fields={fields}
          values={answers}
          readOnly={!editable}
          onLeave={() => model.stage.focus()}
          onAnswer={(values, field) => answerWhole(model, values, field.id)}
        />
      </div>
    </PanelSection>
  );
}
