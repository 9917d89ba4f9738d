import {
  CommandKey,
  keepFocus,
  SelectionSection,
  useEditorParts,
  useFieldFocus,
  withAnswer,
} from "@labelwright/editor";
import { answer } from "../edits";
import type { SpanEntry } from "../entries";
import type { OfferedType } from "../relationTypes";
import { useModel, useModelState } from "./ModelContext";

/** The attributes of the selected spans, and what one of them is usually linked with. */
export function SelectionPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("selection");
  useModelState("entries");
  const list = useFieldFocus((focus) => model.onFocusField(focus));
  const entries = model.chosen;
  const [first] = entries;
  if (!first) return null;
  const isOfOne = entries.every(({ span }) => span.class === first.span.class);
  return (
    <SelectionSection
      title={
        entries.length === 1 ? model.name(first) : t("spans.selected", { count: entries.length })
      }
      fields={isOfOne ? model.palette.get(first.span.class).fields : []}
      answers={entries.map(({ span }) => span.attributes)}
      readOnly={!editable}
      focusCommand="spans.attributes"
      list={list}
      onAnswer={(field, value) => {
        answer(model, entries, (before) => withAnswer(before, field, value));
      }}
      onLeave={() => model.stage.focus()}
    >
      {entries.length === 1 && <LinkRows entry={first} />}
    </SelectionSection>
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
