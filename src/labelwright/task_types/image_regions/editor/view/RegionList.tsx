import { ArrowDownWideNarrow, Eye, EyeOff, Lock, LockOpen, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import {
  keepFocus,
  keyText,
  PanelSection,
  Swatch,
  useChord,
  useEditorParts,
  numberText,
  WindowedList,
  type PaletteClass,
} from "@labelwright/editor";
import { isUndecided, type Entry } from "../entries";
import type { RegionsModel } from "../model";
import type { Region } from "../schema";
import { ORDERS, type Order } from "../state";
import { flagsText } from "../navigation";
import { useModel, useModelState } from "./ModelContext";

const SMALL = { size: 13, strokeWidth: 1.75, "aria-hidden": true } as const;

interface Group {
  readonly id: string;
  readonly group: PaletteClass;
  readonly count: number;
}
type Row = Entry | Group;

/** The regions of the picture: the twin of the stage for a screen reader, and a way to each. */
export function RegionList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("entries");
  useModelState("asset");
  const order = useModelState("order");
  const selection = useModelState("selection");
  const hover = useModelState("hover");
  const finishKey = useChord("regions.finish");
  const entries = sorted(
    model,
    model.shown.filter((entry) => !isUndecided(entry)),
    order,
  );
  const rows = order === "class" ? grouped(model, entries) : entries;
  return (
    <PanelSection
      title={t("regions.regions")}
      count={entries.length}
      grows
      end={<OrderSwitch order={order} />}
    >
      {entries.length === 0 ? (
        <p className="lw-empty">
          {t("regions.none", { tool: model.toolbox.drawing[0] ?? "", key: keyText(finishKey) })}
        </p>
      ) : (
        <WindowedList<Row>
          label={t("regions.regions")}
          items={rows}
          rowHeight={26}
          selected={selection}
          hovered={hover}
          onPick={(row, event) => pick(model, row, event.shiftKey || event.ctrlKey)}
          onHover={(row) => model.engine.interaction.setHover(row && isRegion(row) ? row.id : null)}
          onLeave={() => model.engine.focus()}
          render={(row) => (isRegion(row) ? <RegionRow entry={row} /> : <GroupRow row={row} />)}
          {...(order === "class" && { isHeading: (row: Row) => !isRegion(row) })}
        />
      )}
    </PanelSection>
  );
}

function OrderSwitch({ order }: { order: Order }) {
  const { t } = useEditorParts();
  const model = useModel();
  const orders = ORDERS.filter((one) => one !== "confidence" || hasScores(model));
  const next = orders[(orders.indexOf(order) + 1) % orders.length] ?? "given";
  return (
    <button
      type="button"
      className="lw-hint"
      title={t(`regions.order.${order}`)}
      onMouseDown={keepFocus}
      onClick={() => model.keep("order", next)}
    >
      <span className="lw-hidden">{t("regions.sort")}</span>
      {order !== "given" && t(`regions.order.${order}`)}
      <ArrowDownWideNarrow size={14} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

function GroupRow({ row }: { row: Group }) {
  return (
    <>
      <span className="lw-row-name" dir="auto">
        {row.group.name}
      </span>
      <span className="lw-row-note">{row.count}</span>
    </>
  );
}

function isRegion(row: Row): row is Entry {
  return "region" in row;
}

function pick(model: RegionsModel, row: Row, adds: boolean): void {
  if (!isRegion(row)) return;
  if (adds) model.select([row.id], "toggle");
  else model.goTo(row.id);
}

function grouped(model: RegionsModel, entries: readonly Entry[]): readonly Row[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.region.class);
    if (known) known.push(entry);
    else groups.set(entry.region.class, [entry]);
  }
  return [...groups].flatMap(([id, members]): Row[] => [
    { id: `group ${id}`, group: model.palette.get(id), count: members.length },
    ...members,
  ]);
}

function sorted(model: RegionsModel, entries: readonly Entry[], order: Order): readonly Entry[] {
  if (order === "given") return entries;
  const key = keyOf(model, order);
  return [...entries].sort((a, b) => key(a) - key(b));
}

function keyOf(model: RegionsModel, order: Order): (entry: Entry) => number {
  const { geometries, palette } = model;
  if (order === "class") {
    const place = new Map(palette.offered.map((entry, at) => [entry.id, at]));
    return ({ region }) => place.get(region.class) ?? place.size;
  }
  if (order === "confidence") return ({ region }) => scoreOf(model, region) ?? 2;
  return ({ region: { shape } }) =>
    geometries.has(shape.kind) ? -geometries.of(shape).area(shape) : 0;
}

/** How sure the model was that a region came from, the least sure first. */
function scoreOf(model: RegionsModel, { prediction }: Region): number | null {
  return model.host.predictions.find(({ id }) => id === prediction)?.score ?? null;
}

function hasScores(model: RegionsModel): boolean {
  return model.host.predictions.some(({ score }) => score !== null);
}

function RegionRow({ entry }: { entry: Entry }) {
  const { t } = useEditorParts();
  const model = useModel();
  const hidden = useModelState("hidden").has(entry.id);
  const locked = useModelState("locked").has(entry.id);
  const selected = useModelState("selection").has(entry.id);
  const { paint, name } = model.palette.get(entry.region.class);
  const [problem] = model.checks.ofEntry(entry);
  return (
    <>
      <Swatch paint={paint} />
      <span dir="auto" className={hidden ? "lw-row-name lw-faint" : "lw-row-name"}>
        {name}
      </span>
      <span className="lw-row-number">{numberText(entry.number)}</span>
      <span className="lw-gap" />
      {problem ? (
        <span className="lw-row-problem" title={problem.text}>
          <TriangleAlert {...SMALL} />
          <span className="lw-hidden">{problem.text}</span>
        </span>
      ) : (
        <span className="lw-row-note lw-row-detail">
          {selected ? model.sizeText(entry.region.shape) : flagsText(model, entry)}
        </span>
      )}
      <RowSwitch
        label={t(hidden ? "regions.isHidden" : "regions.hideOne")}
        on={hidden}
        icon={hidden ? <EyeOff {...SMALL} /> : <Eye {...SMALL} />}
        onPress={() => model.setHidden([entry.id], !hidden)}
      />
      <RowSwitch
        label={t(locked ? "regions.isLocked" : "regions.lock")}
        on={locked}
        icon={locked ? <Lock {...SMALL} /> : <LockOpen {...SMALL} />}
        onPress={() => model.setLocked([entry.id], !locked)}
      />
    </>
  );
}

interface RowSwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

/** Appears while the row is pointed at, stays while it is on. For the mouse: keys have H and Shift+K. */
function RowSwitch({ label, on, icon, onPress }: RowSwitchProps) {
  return (
    <span
      className={
        on ? "lw-icon-button lw-row-switch lw-row-switch-on" : "lw-icon-button lw-row-switch"
      }
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {icon}
      {on && <span className="lw-hidden">{label}</span>}
    </span>
  );
}
