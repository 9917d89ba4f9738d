import { ArrowRight, Check, Minus, X } from "lucide-react";
import {
  FieldList,
  keepFocus,
  numberText,
  PanelSection,
  Swatch,
  useEditorParts,
} from "@labelwright/editor";
import { remove } from "../edits";
import type { RelationEntry, SpanEntry } from "../entries";
import { acceptRelation, answerRelation } from "../linking";
import { useModel, useModelState } from "./ModelContext";

const SMALL = { size: 13, strokeWidth: 1.75, "aria-hidden": true } as const;
const MOST_ROWS = 200;

/** The relations of the text that is shown; those of the selection first. */
export function RelationList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("entries");
  const placed = useModelState("placed");
  const selection = useModelState("selection");
  const relations = model.relations.filter(({ from, to }) => placed.get(from) && placed.get(to));
  if (relations.length === 0) return null;
  const isChosen = ({ from, to }: RelationEntry): boolean =>
    selection.has(from) || selection.has(to);
  const rows = [...relations].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  return (
    <PanelSection title={t("spans.relations")} count={relations.length}>
      <ul className="lw-span-relations" aria-label={t("spans.relations")}>
        {rows.slice(0, MOST_ROWS).map((entry) => (
          <RelationRow key={entry.id} entry={entry} isOpen={isChosen(entry)} />
        ))}
      </ul>
    </PanelSection>
  );
}

function RelationRow({ entry, isOpen }: { entry: RelationEntry; isOpen: boolean }) {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  const [from, to] = [model.span(entry.from), model.span(entry.to)];
  const type = model.relationTypes.get(entry.relation.type);
  const fields = type?.fields ?? [];
  if (!from || !to) return null;
  const name = model.relationTypes.name(entry.relation.type);
  const words = { name: model.name(from), type: name, other: model.name(to) };
  return (
    <li>
      <div className={isOpen ? "lw-span-relation lw-span-relation-open" : "lw-span-relation"}>
        <RelationEnd entry={from} />
        <span className="lw-span-relation-type" dir="auto">
          {name}
        </span>
        {type?.directed === false ? <Minus {...SMALL} /> : <ArrowRight {...SMALL} />}
        <RelationEnd entry={to} />
        <span className="lw-gap" />
        {entry.origin && (
          <button
            type="button"
            className="lw-icon-button"
            aria-label={t("spans.acceptRelation", words)}
            disabled={!editable}
            onMouseDown={keepFocus}
            onClick={() => acceptRelation(model, entry)}
          >
            <Check {...SMALL} />
          </button>
        )}
        <button
          type="button"
          className="lw-icon-button"
          aria-label={t("spans.unlink", words)}
          disabled={!editable}
          onMouseDown={keepFocus}
          onClick={() => remove(model, [entry])}
        >
          <X {...SMALL} />
        </button>
      </div>
      {isOpen && fields.length > 0 && !entry.origin && (
        <FieldList
          fields={fields}
          values={entry.relation.attributes}
          readOnly={!editable}
          onLeave={() => model.stage.focus()}
          onAnswer={(values) => answerRelation(model, entry, values)}
        />
      )}
    </li>
  );
}

function RelationEnd({ entry }: { entry: SpanEntry }) {
  const model = useModel();
  const { paint } = model.palette.get(entry.span.class);
  return (
    <button
      type="button"
      className="lw-span-relation-end"
      title={`${model.name(entry)}: ${entry.span.text.slice(0, 80)}`}
      onMouseDown={keepFocus}
      onClick={() => model.goTo(entry.id)}
    >
      <Swatch paint={paint} dashed={entry.origin !== null} />
      <span className="lw-row-number">{numberText(entry.number)}</span>
      <span className="lw-row-name" dir="auto">
        {entry.span.text.slice(0, 40)}
      </span>
    </button>
  );
}
