import { useEffect, useEffectEvent, useRef } from "react";
import {
  CommandKey,
  FieldList,
  focusQuestion,
  keepFocus,
  PanelSection,
  sameValue,
  useEditorParts,
  withAnswer,
  type Field,
  type FieldValues,
} from "@labelwright/editor";
import { answer } from "../edits";
import type { SpanEntry } from "../entries";
import type { OfferedType } from "../relationTypes";
import { useModel, useModelState } from "./ModelContext";

/** The attributes of the selection; those of several spans of one class are answered at once. */
export function SelectionPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("selection");
  useModelState("entries");
  const panel = useRef<HTMLDivElement>(null);
  const entries = model.chosen;
  const [first] = entries;
  const focusField = useEffectEvent((id: string | null) => {
    if (panel.current) focusQuestion(panel.current, id ?? undefined);
  });
  useEffect(
    // Later, when what was just selected is on the page.
    () => model.onFocusField((id) => void setTimeout(() => focusField(id))),
    [model],
  );
  if (!first) return null;
  const classes = new Set(entries.map(({ span }) => span.class));
  const fields = classes.size === 1 ? model.palette.get(first.span.class).fields : [];
  const title =
    entries.length === 1 ? model.name(first) : t("spans.selected", { count: entries.length });
  return (
    <PanelSection
      title={title}
      end={
        fields.length > 0 && (
          <span className="lw-hint">
            {t("spans.attributes")} <CommandKey id="spans.attributes" />
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
            onLeave={() => model.stage.focus()}
            onAnswer={(values, field: Field) => {
              const value = values[field.id];
              answer(model, entries, (before) => withAnswer(before, field.id, value));
            }}
          />
        </div>
      )}
      {entries.length === 1 && <LinkRows entry={first} />}
    </PanelSection>
  );
}

/** What the class is usually linked with, beside its attributes: "Who is bound  link a party". */
function LinkRows({ entry }: { entry: SpanEntry }) {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  const types = model.relationTypes.askedOf(entry.span.class);
  if (types.length === 0) return null;
  const linked = (type: OfferedType): string =>
    model.relations
      .filter((one) => one.relation.type === type.id && one.from === entry.id && !one.origin)
      .map((one) => model.span(one.to)?.span.text ?? "")
      .join(", ");
  return (
    <div className="lw-link-rows">
      {types.map((type) => {
        const ends = linked(type);
        const [only, other] = type.to ?? [];
        const target =
          only !== undefined && other === undefined ? model.palette.get(only).name : "";
        return (
          <div key={type.id} className="lw-link-row">
            <span className="lw-link-name" dir="auto">
              {type.name}
            </span>
            {ends !== "" && (
              <span className="lw-link-end" dir="auto" title={ends}>
                {ends}
              </span>
            )}
            <button
              type="button"
              className="lw-button"
              disabled={!editable}
              onMouseDown={keepFocus}
              onClick={() => model.host.keys.run("spans.link")}
            >
              {target === "" ? t("spans.linkAny") : t("spans.linkA", { class: target })}
              <CommandKey id="spans.link" />
            </button>
          </div>
        );
      })}
    </div>
  );
}

/** The answers that all spans share. */
function commonValues(entries: readonly SpanEntry[]): FieldValues {
  const [first, ...others] = entries.map(({ span }) => span.attributes ?? {});
  const shared = Object.entries(first ?? {}).filter(([id, value]) =>
    others.every((values) => sameValue(values[id], value)),
  );
  return Object.fromEntries(shared);
}
