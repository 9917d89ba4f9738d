import {
  CommandKey,
  FieldList,
  PanelSection,
  useEditorParts,
  useFieldFocus,
} from "@labelwright/editor";
import { answerQuestion } from "../edits";
import type { Questions } from "../model";
import { useModel, useModelState } from "./ModelContext";

/** The questions about the task as a whole. */
export function QuestionsPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  const values = useModelState("answers");
  const list = useFocusOf("task");
  if (model.questions.length === 0) return null;
  return (
    <PanelSection
      title={t("regions.questions")}
      end={
        <span className="lw-hint">
          <CommandKey id="regions.questions" />
        </span>
      }
    >
      <div className="lw-attributes" ref={list}>
        <FieldList
          fields={model.questions}
          values={values}
          readOnly={!editable}
          onLeave={() => model.engine.focus()}
          onAnswer={(answers, field) => answerQuestion(model, field, answers[field.id])}
        />
      </div>
    </PanelSection>
  );
}

/** The element whose questions take the focus when the model asks for it. */
export function useFocusOf(whose: Questions) {
  const model = useModel();
  return useFieldFocus((focus) => model.onFocusField(whose, focus));
}
