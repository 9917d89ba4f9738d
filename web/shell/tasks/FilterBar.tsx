import { Search, X } from "lucide-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { Project } from "../../api/types";
import { t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { Icon } from "../parts/Icon";
import { Keys } from "../parts/Keys";
import type { Condition } from "./search";
import { useProposals, type Asked, type Proposal } from "./proposals";
import { chipWords } from "./words";

interface FilterBarProps {
  project: Project;
  conditions: readonly Condition[];
  onAdd: (condition: Condition) => void;
  onRemove: (condition: Condition) => void;
}

/** One line to filter by: what is asked, then its value; each condition is a chip behind it. */
export function FilterBar({ project, conditions, onAdd, onRemove }: FilterBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = useProposals(project, asked, text.trim());
  const current = Math.min(at, found.length - 1);
  useCommand("list.search", () => input.current?.focus());

  const restart = (next: Asked | null): void => {
    setAsked(next);
    setText("");
    setAt(0);
  };
  const take = (one: Proposal): void => {
    if (one.adds) onAdd(one.adds);
    restart(one.asks ?? null);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[current];
    if (step !== undefined) {
      setOpen(true);
      setAt((current + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "Enter" && open && chosen) take(chosen);
    else if (event.key === "Escape" && (open || asked)) {
      restart(null);
      setOpen(false);
    } else if (event.key === "Backspace" && text === "") {
      const last = conditions.at(-1);
      if (asked) restart(null);
      else if (last) onRemove(last);
      else return;
    } else return;
    event.preventDefault();
  };
  return (
    <div className="filter-bar">
      <div className="filter-line">
        <Icon of={Search} />
        {asked && <span className="filter-asked">{asked.title}</span>}
        <input
          ref={input}
          role="combobox"
          aria-label={t("tasks.filterLine")}
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && current >= 0 ? `${id}-${current}` : undefined}
          autoComplete="off"
          placeholder={asked ? t("tasks.filterValue") : t("tasks.filterHint")}
          value={text}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
            setOpen(true);
          }}
          onKeyDown={press}
        />
        <Keys chord="/" />
        <ul
          role="listbox"
          id={`${id}-list`}
          aria-label={t("tasks.filterLine")}
          hidden={!open || found.length === 0}
        >
          {found.map((one, n) => (
            <li
              key={one.key}
              id={`${id}-${n}`}
              role="option"
              aria-selected={n === current}
              onMouseDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              <span className="clip grow">{one.title}</span>
              {one.count && <span className="faint num">{one.count}</span>}
            </li>
          ))}
        </ul>
      </div>
      {conditions.map((condition) => (
        <Chip
          key={`${condition.name} ${condition.value}`}
          words={chipWords(project.ontology, condition)}
          onRemove={() => onRemove(condition)}
        />
      ))}
    </div>
  );
}

function Chip({ words, onRemove }: { words: [string, string]; onRemove: () => void }) {
  const [label, value] = words;
  const name = t("tasks.removeFilter", { label, value });
  return (
    <button
      type="button"
      className="chip filter-chip"
      aria-label={name}
      title={name}
      onClick={onRemove}
    >
      <span className="faint">{label}</span> <bdi className="clip">{value}</bdi>
      <Icon of={X} size={13} />
    </button>
  );
}
