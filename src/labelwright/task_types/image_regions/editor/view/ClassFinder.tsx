import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { keepFocus, Swatch, useEditorParts } from "@labelwright/editor";
import { chooseClass } from "../edits";
import type { PaletteClass } from "../palette";
import { useModel, useModelState } from "./ModelContext";

/** Type a part of the name, Enter takes the first; for ontologies beyond the digits. */
export function ClassFinder() {
  const { t } = useEditorParts();
  const model = useModel();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = model.palette.find(text, useModelState("recent"));
  useEffect(() => field.current?.focus(), []);
  const close = (): void => {
    model.set({ isFinding: false });
    model.engine.focus();
  };
  const take = (id: string | undefined): void => {
    if (id !== undefined) chooseClass(model, id);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Enter") take(found[at]?.id);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="lw-finder">
      <input
        className="lw-input"
        ref={field}
        value={text}
        placeholder={t("regions.findPlaceholder")}
        aria-label={t("regions.findPlaceholder")}
        role="combobox"
        aria-expanded="true"
        aria-controls="lw-found"
        aria-activedescendant={found[at] ? `lw-found-${found[at].id}` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Found found={found} at={at} onTake={take} />
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
    <ul className="lw-classes" id="lw-found" role="listbox" aria-label={t("regions.classes")}>
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
      {found.length === 0 && <li className="lw-row lw-faint">{t("regions.findNothing")}</li>}
    </ul>
  );
}
