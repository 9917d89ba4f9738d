import type { ReactNode, Ref } from "react";
import type { Field, FieldValue, FieldValues } from "../editor";
import { useEditorParts } from "../fields/EditorContext";
import { FieldList } from "../fields/FieldList";
import { sameValue } from "../fields/logic";
import { CommandKey, PanelSection } from "../fields/parts";

interface SelectionSectionProps {
  readonly title: string;
  /** The questions of the class that all selected parts have; none where classes differ. */
  readonly fields: readonly Field[];
  /** The answers of every selected part: what they share is shown. */
  readonly answers: readonly (FieldValues | undefined)[];
  readonly readOnly: boolean;
  /** The command that brings the focus here. */
  readonly focusCommand: string;
  readonly list: Ref<HTMLDivElement>;
  readonly onAnswer: (field: string, value: FieldValue | undefined) => void;
  readonly onLeave: () => void;
  /** What follows the attributes. */
  readonly children?: ReactNode;
}

/** The attributes of the selection; those of several parts of one class are answered at once. */
export function SelectionSection(props: SelectionSectionProps) {
  const { t } = useEditorParts();
  const { title, fields, answers, readOnly, focusCommand, list, onAnswer, onLeave } = props;
  return (
    <PanelSection
      title={title}
      end={
        fields.length > 0 && (
          <span className="lw-hint">
            {t("panel.attributes")} <CommandKey id={focusCommand} />
          </span>
        )
      }
    >
      {fields.length > 0 && (
        <div className="lw-attributes" ref={list}>
          <FieldList
            fields={fields}
            values={commonValues(answers)}
            readOnly={readOnly}
            onLeave={onLeave}
            onAnswer={(values, field) => onAnswer(field.id, values[field.id])}
          />
        </div>
      )}
      {props.children}
    </PanelSection>
  );
}

/** The answers that all share. */
function commonValues(answers: readonly (FieldValues | undefined)[]): FieldValues {
  const [first, ...others] = answers.map((values) => values ?? {});
  const shared = Object.entries(first ?? {}).filter(([id, value]) =>
    others.every((values) => sameValue(values[id], value)),
  );
  return Object.fromEntries(shared);
}
