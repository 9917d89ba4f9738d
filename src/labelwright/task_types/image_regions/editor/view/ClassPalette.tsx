import { BookOpen } from "lucide-react";
import type { KeyboardEvent } from "react";
import { CommandKey, keepFocus, KeyCaps, PanelSection, Swatch } from "@labelwright/editor";
import { useEditorParts } from "@labelwright/editor";
import { chooseClass } from "../edits";
import type { Entry } from "../entries";
import { isUndecided } from "../entries";
import type { PaletteClass } from "../palette";
import { ClassFinder } from "./ClassFinder";
import { useModel, useModelState } from "./ModelContext";

export function ClassPalette() {
  const { t } = useEditorParts();
  const model = useModel();
  const classId = useModelState("classId");
  const isFinding = useModelState("isFinding");
  const counts = countByClass(useModelState("entries"));
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const { offered } = model.palette;
    const next = offered[offered.findIndex((entry) => entry.id === classId) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    model.setClass(next.id);
  };
  return (
    <PanelSection
      title={t("regions.classes")}
      end={
        <button
          type="button"
          className="lw-hint"
          onMouseDown={keepFocus}
          onClick={() => model.set({ isFinding: true })}
        >
          {t("regions.find")} <CommandKey id="regions.find" />
        </button>
      }
    >
      {isFinding ? (
        <ClassFinder />
      ) : (
        <ul
          className="lw-classes"
          role="listbox"
          aria-label={t("regions.classes")}
          aria-activedescendant={`lw-class-${classId}`}
          tabIndex={0}
          onKeyDown={walk}
        >
          {model.palette.offered.map((entry) => (
            <ClassRow
              key={entry.id}
              entry={entry}
              count={counts.get(entry.id)}
              isChosen={entry.id === classId}
              onPick={() => chooseClass(model, entry.id)}
            />
          ))}
        </ul>
      )}
      <ClassRule />
    </PanelSection>
  );
}

interface ClassRowProps {
  readonly entry: PaletteClass;
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

function ClassRow({ entry, count, isChosen, onPick }: ClassRowProps) {
  return (
    <li
      id={`lw-class-${entry.id}`}
      role="option"
      aria-selected={isChosen}
      className="lw-row"
      title={entry.rule || undefined}
      onMouseDown={keepFocus}
      onClick={onPick}
    >
      <Swatch paint={entry.paint} large />
      <span className="lw-row-name" dir="auto">
        {entry.name}
      </span>
      <span className="lw-gap" />
      <span className="lw-row-note">{count ?? ""}</span>
      {entry.key !== null && <KeyCaps chord={entry.key} />}
    </li>
  );
}

function countByClass(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (isUndecided(entry)) continue;
    counts.set(entry.region.class, (counts.get(entry.region.class) ?? 0) + 1);
  }
  return counts;
}

/** One line of the guidelines for the class in hand: where the doubt is, and the way to the rest. */
function ClassRule() {
  const { t } = useEditorParts();
  const model = useModel();
  const { palette } = model;
  const hasGuidelines = model.host.openGuidelines !== undefined;
  const classId = useModelState("classId");
  useModelState("selection");
  useModelState("entries");
  const classes = new Set(model.chosen.map((entry) => entry.region.class));
  const [only] = classes;
  const shown = palette.get(classes.size === 1 && only !== undefined ? only : classId);
  if (!shown.rule) return null;
  return (
    <p className="lw-note">
      <BookOpen size={14} strokeWidth={1.75} aria-hidden="true" />
      <span dir="auto">
        <b>{shown.name}</b> {shown.rule}{" "}
        {hasGuidelines && (
          <button
            type="button"
            className="lw-link"
            onMouseDown={keepFocus}
            onClick={() => model.host.openGuidelines?.(shown.name)}
          >
            {t("regions.guidelines")}
          </button>
        )}
      </span>
    </p>
  );
}
