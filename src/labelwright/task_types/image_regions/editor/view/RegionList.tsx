import { ArrowDownWideNarrow, Eye, EyeOff, Lock, LockOpen, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { keepFocus, PanelSection, Swatch, useEditorParts } from "@labelwright/editor";
import { numberText } from "../checks";
import { isUndecided, type Entry } from "../entries";
import type { Order, RegionsModel } from "../model";
import { flagsText } from "../navigation";
import { useModel, useModelState } from "./ModelContext";
import { WindowedList } from "./WindowedList";

const SMALL = { size: 13, strokeWidth: 1.75, "aria-hidden": true } as const;
const ORDERS: readonly Order[] = ["given", "class", "size"];

/** The regions of the picture: the twin of the stage for a screen reader, and a way to each. */
export function RegionList() {
  const { t } = useEditorParts();
  const model = useModel();
  useModelState("entries");
  useModelState("asset");
  const order = useModelState("order");
  const selection = useModelState("selection");
  const hover = useModelState("hover");
  const entries = sorted(
    model,
    model.shown.filter((entry) => !isUndecided(entry)),
    order,
  );
  const next = ORDERS[(ORDERS.indexOf(order) + 1) % ORDERS.length] ?? "given";
  return (
    <PanelSection
      title={t("regions.regions")}
      count={entries.length}
      grows
      end={
        <button
          type="button"
          className="lw-hint"
          title={t(`regions.order.${order}`)}
          onMouseDown={keepFocus}
          onClick={() => model.setOrder(next)}
        >
          <span className="lw-hidden">{t("regions.sort")}</span>
          {order !== "given" && t(`regions.order.${order}`)}
          <ArrowDownWideNarrow size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      }
    >
      {entries.length === 0 ? (
        <p className="lw-empty">{t("regions.none")}</p>
      ) : (
        <WindowedList
          label={t("regions.regions")}
          items={entries}
          rowHeight={26}
          selected={selection}
          hovered={hover}
          onPick={(entry, event) => pick(model, entry, event.shiftKey || event.ctrlKey)}
          onHover={(entry) => model.engine.interaction.setHover(entry?.id ?? null)}
          onLeave={() => model.engine.focus()}
          render={(entry) => <RegionRow entry={entry} />}
        />
      )}
    </PanelSection>
  );
}

function pick(model: RegionsModel, entry: Entry, adds: boolean): void {
  if (adds) model.select([entry.id], "toggle");
  else model.goTo(entry.id);
}

function sorted(model: RegionsModel, entries: readonly Entry[], order: Order): readonly Entry[] {
  if (order === "given") return entries;
  const place = new Map(model.palette.offered.map((entry, at) => [entry.id, at]));
  const { geometries } = model;
  const key = ({ region }: Entry): number =>
    order === "class"
      ? (place.get(region.class) ?? place.size)
      : geometries.has(region.shape.kind)
        ? -geometries.of(region.shape).area(region.shape)
        : 0;
  return [...entries].sort((a, b) => key(a) - key(b));
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

/** Appears while the row is pointed at, stays while it is on. For the mouse: keys have H and Shift+L. */
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
