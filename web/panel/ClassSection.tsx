import { BookOpen } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useEditorParts } from "../fields/EditorContext";
import { CommandKey, keepFocus, KeyCaps, PanelSection, Swatch } from "../fields/parts";
import { ClassFinder } from "./ClassFinder";
import type { Palette, PaletteClass } from "./palette";

export interface ClassSectionProps {
  readonly palette: Palette;
  /** The class in hand, null for none. */
  readonly classId: string | null;
  /** The class whose rule is shown: that of the selection, else the one in hand. */
  readonly ruleOf: string | null;
  /** How many parts there are of each class. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isFinding: boolean;
  /** Classes chosen last, the latest first. */
  readonly recent: readonly string[];
  /** The command that opens the finder. */
  readonly findCommand: string;
  /** A class was picked by mouse, or in the finder. */
  readonly onPick: (id: string) => void;
  /** The arrows walked to a class. */
  readonly onWalk: (id: string) => void;
  readonly onFind: (isFinding: boolean) => void;
  /** Opens the guidelines at a class; absent where there are none to open. */
  readonly onGuidelines?: ((heading: string) => void) | undefined;
}

/** The classes with counts and keys, a finder by name, and one line of the rules. */
export function ClassSection(props: ClassSectionProps) {
  const { t } = useEditorParts();
  const { palette, isFinding, recent, findCommand, onPick, onFind } = props;
  return (
    <PanelSection
      title={t("panel.classes")}
      end={
        <button
          type="button"
          className="lw-hint"
          onMouseDown={keepFocus}
          onClick={() => onFind(true)}
        >
          {t("panel.find")} <CommandKey id={findCommand} />
        </button>
      }
    >
      {isFinding ? (
        <ClassFinder
          palette={palette}
          recent={recent}
          onTake={(id) => {
            if (id !== undefined) onPick(id);
            onFind(false);
          }}
        />
      ) : (
        <ClassList {...props} />
      )}
      <ClassRule {...props} />
    </PanelSection>
  );
}

function ClassList({ palette, classId, counts, onPick, onWalk }: ClassSectionProps) {
  const { t } = useEditorParts();
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const { offered } = palette;
    const next = offered[offered.findIndex((entry) => entry.id === classId) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onWalk(next.id);
  };
  return (
    <ul
      className="lw-classes"
      role="listbox"
      aria-label={t("panel.classes")}
      aria-activedescendant={classId === null ? undefined : `lw-class-${classId}`}
      tabIndex={0}
      onKeyDown={walk}
    >
      {palette.offered.map((entry) => (
        <ClassRow
          key={entry.id}
          entry={entry}
          count={counts.get(entry.id)}
          isChosen={entry.id === classId}
          onPick={() => onPick(entry.id)}
        />
      ))}
    </ul>
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

/** One line of the guidelines for the class in hand: where the doubt is, and the way to the rest. */
function ClassRule({ palette, ruleOf, onGuidelines }: ClassSectionProps) {
  const { t } = useEditorParts();
  const shown = ruleOf === null ? null : palette.get(ruleOf);
  if (!shown?.rule) return null;
  return (
    <p className="lw-note">
      <BookOpen size={14} strokeWidth={1.75} aria-hidden="true" />
      <span dir="auto">
        <b>{shown.name}</b> {shown.rule}{" "}
        {onGuidelines && (
          <button
            type="button"
            className="lw-link"
            onMouseDown={keepFocus}
            onClick={() => onGuidelines(shown.name)}
          >
            {t("panel.guidelines")}
          </button>
        )}
      </span>
    </p>
  );
}
