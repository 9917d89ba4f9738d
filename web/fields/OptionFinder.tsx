import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { FieldOption } from "../editor";
import { useEditorParts } from "./EditorContext";
import type { FieldControlProps } from "./FieldControl";
import { FIELD_KINDS, offered, toggled } from "./kinds";
import { isBlank } from "./logic";
import { keepFocus } from "./parts";

/** So many options have a digit each; more are found by typing. */
export const MOST_KEYED = 10;

/** Many options: type a part of the name, arrows choose among what is left, Enter takes it. */
export function OptionFinder(props: FieldControlProps) {
  const { field, values, onAnswer, labelledBy, readOnly, predicted } = props;
  const { t } = useEditorParts();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState<number | null>(null);
  const { several, chosen } = FIELD_KINDS[field.kind];
  const taken = chosen(values[field.id]);
  const found = matching(offered(field), query);
  const at = place ?? (query === "" ? null : 0);
  const marked = at === null ? undefined : found[Math.min(at, found.length - 1)];
  useEffect(() => {
    list.current?.querySelector("[data-marked]")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const take = (option: FieldOption): void => {
    if (readOnly) return;
    const next = several ? toggled(field, values, option.id) : option.id;
    setQuery("");
    setPlace(null);
    onAnswer(isBlank(next) ? undefined : next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setPlace(((at ?? (step > 0 ? -1 : 0)) + step + found.length) % found.length);
    } else if (event.key === "Enter" && marked && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(marked);
    }
  };
  return (
    <div className="lw-finder">
      <input
        className="lw-input"
        type="text"
        role="combobox"
        aria-labelledby={labelledBy}
        aria-required={field.required}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={marked ? `${id}-${marked.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t("field.find", { count: offered(field).length })}
        readOnly={readOnly}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setPlace(null);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        className="lw-finder-list"
        role="listbox"
        aria-labelledby={labelledBy}
        aria-multiselectable={several}
        ref={list}
      >
        {found.map((option) => (
          <li
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            aria-selected={taken.includes(option.id)}
            className={option.id === predicted ? "lw-guess" : undefined}
            data-marked={option === marked ? "" : undefined}
            onMouseDown={keepFocus}
            onClick={() => take(option)}
          >
            {option.name}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="lw-finder-none">{t("field.findNothing")}</p>}
    </div>
  );
}

/** Options whose name holds the words, those that begin with them first. */
export function matching(options: readonly FieldOption[], query: string): readonly FieldOption[] {
  const wanted = plain(query.trim());
  if (wanted === "") return options;
  const holding = options.filter(({ name }) => plain(name).includes(wanted));
  const begins = (option: FieldOption): boolean => plain(option.name).startsWith(wanted);
  return [...holding.filter(begins), ...holding.filter((option) => !begins(option))];
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
