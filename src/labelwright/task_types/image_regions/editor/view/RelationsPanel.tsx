import { ArrowRight, Minus, Spline, X } from "lucide-react";
import {
  CommandKey,
  FieldList,
  keepFocus,
  PanelSection,
  Swatch,
  useEditorParts,
  WindowedList,
} from "@labelwright/editor";
import { answerRelation } from "../edits";
import type { Entry, Link } from "../entries";
import { unlink } from "../linking";
import { touching } from "../relations";
import { useModel, useModelState } from "./ModelContext";
import { useFocusOf } from "./QuestionsPanel";

/** The relations of the selection, or all where nothing is selected, with what is asked of one. */
export function RelationsPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const relations = useModelState("relations");
  const relation = useModelState("relation");
  const allArrows = useModelState("allArrows");
  useModelState("selection");
  useModelState("entries");
  if (model.relationTypes.offered.length === 0 && relations.length === 0) return null;
  const { chosen } = model;
  const links = chosen.length > 0 ? touching(relations, chosen) : relations;
  return (
    <PanelSection
      title={t("regions.relations")}
      count={links.length}
      end={
        <>
          <button
            type="button"
            className={allArrows ? "lw-icon-button lw-switched" : "lw-icon-button"}
            aria-pressed={allArrows}
            aria-label={t("regions.key.arrows")}
            title={t("regions.key.arrows")}
            onMouseDown={keepFocus}
            onClick={() => model.host.keys.run("regions.arrows")}
          >
            <Spline size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="lw-hint"
            onMouseDown={keepFocus}
            onClick={() => model.host.keys.run("regions.relate")}
          >
            {t("regions.relate")} <CommandKey id="regions.relate" />
          </button>
        </>
      }
    >
      {links.length > 0 && (
        <div className="lw-relations">
          <WindowedList<Link>
            label={t("regions.relations")}
            items={links}
            rowHeight={26}
            selected={new Set(relation === null ? [] : [relation])}
            hovered={null}
            onPick={(link) => model.goToRelation(link.id)}
            onHover={() => undefined}
            onLeave={() => model.engine.focus()}
            render={(link) => <RelationRow link={link} />}
          />
        </div>
      )}
      <RelationQuestions />
    </PanelSection>
  );
}

function RelationRow({ link }: { link: Link }) {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  const type = model.relationTypes.get(link.relation.type);
  const [from, to] = model.endsOf(link);
  const Arrow = type.directed === false ? Minus : ArrowRight;
  return (
    <>
      {from && <End entry={from} />}
      <span className="lw-row-note lw-relation-name" dir="auto">
        {type.name}
      </span>
      <Arrow className="lw-faint lw-arrow" size={12} aria-hidden="true" />
      {to && <End entry={to} />}
      <span className="lw-gap" />
      {editable && (
        <span
          className="lw-icon-button lw-row-switch"
          title={t("regions.removeRelation")}
          onClick={(event) => {
            event.stopPropagation();
            unlink(model, link);
          }}
        >
          <X size={13} strokeWidth={1.75} aria-hidden="true" />
        </span>
      )}
    </>
  );
}

function End({ entry }: { entry: Entry }) {
  const model = useModel();
  return (
    <span className="lw-relation-end">
      <Swatch paint={model.palette.get(entry.region.class).paint} />
      <span className="lw-row-name" dir="auto">
        {model.name(entry)}
      </span>
    </span>
  );
}

/** What is asked about the relation that was picked. */
function RelationQuestions() {
  const model = useModel();
  const editable = useModelState("editable");
  const link = model.link(useModelState("relation"));
  const list = useFocusOf("relation");
  const fields = link ? (model.relationTypes.get(link.relation.type).fields ?? []) : [];
  if (!link || fields.length === 0) return null;
  return (
    <div className="lw-attributes" ref={list}>
      <FieldList
        fields={fields}
        values={link.relation.attributes}
        readOnly={!editable}
        onLeave={() => model.engine.focus()}
        onAnswer={(values) => answerRelation(model, link, values)}
      />
    </div>
  );
}
