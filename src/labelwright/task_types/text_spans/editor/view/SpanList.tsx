import { ArrowDownWideNarrow, TriangleAlert } from "lucide-react";
import {
  keepFocus,
  numberText,
  PanelSection,
  Swatch,
  useEditorParts,
  WindowedList,
} from "@labelwright/editor";
import { isUndecided, type SpanEntry } from "../entries";
import type { SpansModel } from "../model";
import { speak } from "../navigation";
import type { Order } from "../state";
import { useModel, useModelState } from "./ModelContext";

const SMALL = { size: 13, strokeWidth: 1.75, "aria-hidden": true } as const;
const ORDERS: readonly Order[] = ["place", "given", "class"];
const SHOWN_CHARACTERS = 80;

/** The spans of the text: the twin of the stage for a screen reader, and a way to each. */
export function SpanList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("placed");
  const order = useModelState("order");
  const selection = useModelState("selection");
  const hover = useModelState("hover");
  const entries = sorted(model, order);
  const next = ORDERS[(ORDERS.indexOf(order) + 1) % ORDERS.length] ?? "place";
  return (
    <PanelSection
      title={t("spans.spans")}
      count={entries.length}
      grows
      end={
        <button
          type="button"
          className="lw-hint"
          title={t(`spans.order.${order}`)}
          onMouseDown={keepFocus}
          onClick={() => model.setOrder(next)}
        >
          <span className="lw-hidden">{t("spans.sort")}</span>
          {order !== "place" && t(`spans.order.${order}`)}
          <ArrowDownWideNarrow size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      }
    >
      {entries.length === 0 ? (
        <p className="lw-empty">{t("spans.none")}</p>
      ) : (
        <WindowedList
          label={t("spans.spans")}
          items={entries}
          rowHeight={26}
          selected={selection}
          hovered={hover}
          onPick={(entry, event) => pick(model, entry, event.shiftKey || event.ctrlKey)}
          onHover={(entry) => model.set({ hover: entry?.id ?? null })}
          onLeave={() => model.stage.focus()}
          render={(entry) => <SpanRow entry={entry} />}
        />
      )}
    </PanelSection>
  );
}

function pick(model: SpansModel, entry: SpanEntry, adds: boolean): void {
  const { selection } = model.state;
  if (adds && selection.has(entry.id)) {
    model.select([...selection].filter((id) => id !== entry.id));
  } else if (adds) {
    model.select([...selection, entry.id]);
  } else {
    model.goTo(entry.id);
    speak(model, entry);
  }
}

function sorted(model: SpansModel, order: Order): readonly SpanEntry[] {
  const { placed } = model.state;
  const entries = placed.all.map(({ entry }) => entry).filter((entry) => !isUndecided(entry));
  if (order === "place") return entries;
  const place = new Map(model.palette.offered.map((entry, at) => [entry.id, at]));
  const key = ({ number, span }: SpanEntry): number =>
    order === "given" ? number : (place.get(span.class) ?? place.size);
  return entries.sort((a, b) => key(a) - key(b));
}

function SpanRow({ entry }: { entry: SpanEntry }) {
  const model = useModel();
  const { paint, name } = model.palette.get(entry.span.class);
  const [problem] = model.checks.ofEntry(entry);
  return (
    <>
      <Swatch paint={paint} />
      <span className="lw-hidden">{name}</span>
      <span className="lw-row-name" dir="auto">
        {entry.span.text.slice(0, SHOWN_CHARACTERS)}
      </span>
      <span className="lw-gap" />
      {problem && (
        <span className="lw-row-problem" title={problem.text}>
          <TriangleAlert {...SMALL} />
          <span className="lw-hidden">{problem.text}</span>
        </span>
      )}
      <span className="lw-row-number">{numberText(entry.number)}</span>
    </>
  );
}
