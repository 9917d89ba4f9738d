import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useEditorParts } from "../fields/EditorContext";
import { keepFocus, Swatch } from "../fields/parts";
import type { Palette, PaletteClass } from "./palette";

interface ClassFinderProps {
  readonly palette: Palette;
  /** Those chosen last, shown first while nothing is typed. */
  readonly recent: readonly string[];
  /** The class that was taken, undefined where the finder was left. */
  readonly onTake: (id: string | undefined) => void;
}

/** Type a part of the name, Enter takes the first; for ontologies beyond the digits. */
export function ClassFinder({ palette, recent, onTake }: ClassFinderProps) {
  const { t } = useEditorParts();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = palette.find(text, recent);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onTake(found[at]?.id);
    else if (event.key === "Escape") onTake(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className="lw-class-finder">
      <input
        className="lw-input"
        ref={field}
        value={text}
        placeholder={t("panel.findPlaceholder")}
        aria-label={t("panel.findPlaceholder")}
        role="combobox"
        aria-expanded="true"
        aria-controls="lw-found"
        aria-activedescendant={found[at] ? `lw-found-${found[at].id}` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onTake(undefined)}
      />
      <Found found={found} at={at} onTake={onTake} />
    </div>
  );
}

interface FoundProps {
  readonly found: readonly PaletteClass[];
  readonly at: number;
  readonly onTake: (id: string) => void;
}

function Found({ found, at, onTake }: FoundProps) {
  const { t } = useEditorParts();
  return (
    <ul className="lw-classes" id="lw-found" role="listbox" aria-label={t("panel.classes")}>
      {found.map((entry, place) => (
        <li
          key={entry.id}
          id={`lw-found-${entry.id}`}
          role="option"
          aria-selected={place === at}
          className="lw-row"
          onMouseDown={keepFocus}
          onClick={() => onTake(entry.id)}
        >
          <Swatch paint={entry.paint} large />
          <span className="lw-row-name" dir="auto">
            {entry.name}
          </span>
        </li>
      ))}
      {found.length === 0 && <li className="lw-row lw-faint">{t("panel.findNothing")}</li>}
    </ul>
  );
}
