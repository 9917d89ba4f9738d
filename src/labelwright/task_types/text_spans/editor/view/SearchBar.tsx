import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { keepFocus, useEditorParts } from "@labelwright/editor";
import { markAll } from "../edits";
import { nextMatch, searchFor } from "../search";
import { useModel, useModelState } from "./ModelContext";

const ICON = { size: 14, strokeWidth: 1.75, "aria-hidden": true } as const;

/** Find in text: Enter goes to the next, Shift+Enter to the one before, Escape back to the text. */
export function SearchBar() {
  const { t } = useEditorParts();
  const model = useModel();
  const search = useModelState("search");
  const classId = useModelState("classId");
  const editable = useModelState("editable");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  if (!search) return null;
  const { query, matches, at } = search;
  const close = (): void => {
    model.set({ search: null });
    model.stage.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.ctrlKey) nextMatch(model, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const inHand = classId === null ? null : model.palette.get(classId);
  return (
    <div className="lw-float lw-search" role="search" data-keys="panel">
      <input
        ref={field}
        className="lw-input"
        value={query}
        placeholder={t("spans.search")}
        aria-label={t("spans.search")}
        onChange={({ target }) => {
          if (model.map) model.set({ search: searchFor(model.map, target.value) });
        }}
        onKeyDown={onKeyDown}
      />
      <span className="lw-faint" role="status">
        {query === "" ? "" : t("spans.matches", { place: at + 1, count: matches.length })}
      </span>
      <SearchButton label={t("spans.previousMatch")} onPress={() => nextMatch(model, -1)}>
        <ChevronUp {...ICON} />
      </SearchButton>
      <SearchButton label={t("spans.nextMatch")} onPress={() => nextMatch(model, 1)}>
        <ChevronDown {...ICON} />
      </SearchButton>
      {inHand && editable && matches.length > 0 && (
        <button
          type="button"
          className="lw-button"
          onMouseDown={keepFocus}
          onClick={() => markAll(model, matches, inHand.id)}
        >
          {t("spans.markAll", { count: matches.length, class: inHand.name })}
        </button>
      )}
      <SearchButton label={t("spans.closeSearch")} onPress={close}>
        <X {...ICON} />
      </SearchButton>
    </div>
  );
}

interface SearchButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function SearchButton({ label, onPress, children }: SearchButtonProps) {
  return (
    <button
      type="button"
      className="lw-icon-button"
      aria-label={label}
      title={label}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
