import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { keepFocus } from "../fields/parts";

interface WindowedListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly T[];
  readonly rowHeight: number;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly onPick: (item: T, event: MouseEvent | KeyboardEvent) => void;
  readonly onHover: (item: T | null) => void;
  readonly onLeave: () => void;
  readonly render: (item: T) => ReactNode;
  /** Rows that name what follows: shown, never picked. */
  readonly isHeading?: (item: T) => boolean;
}

const SPARE_ROWS = 4;
const FIRST_HEIGHT = 400;

/** A listbox that renders the rows in view only; one stop of the Tab key, arrows walk. */
export function WindowedList<T extends { readonly id: string }>(props: WindowedListProps<T>) {
  const { label, items, rowHeight, selected, hovered, onPick, onHover, onLeave, render } = props;
  const isHeading = props.isHeading ?? (() => false);
  const list = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  const [active, setActive] = useState(0);
  useMeasured(list, setView);
  useFollowed({ list, items, selected, rowHeight, setActive });
  const at = Math.min(active, items.length - 1);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS);
  const walk = (event: KeyboardEvent): void => {
    const page = Math.floor(view.height / rowHeight);
    const next = past(items, nextOf(event.key, at, items.length, page), at, isHeading);
    const item = items[next ?? at];
    if (event.key === " " && item) onPick(item, event);
    else if (event.key === "Escape") onLeave();
    else if (next === null || !item) return;
    else {
      setActive(next);
      scrollTo(list.current, next, rowHeight);
      onPick(item, event);
      requestAnimationFrame(() => focusRow(list.current, item.id));
    }
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      className="lw-list"
      onScroll={({ currentTarget }) => setView({ ...view, top: currentTarget.scrollTop })}
      onKeyDown={walk}
      onMouseLeave={() => onHover(null)}
    >
      <li role="presentation" style={{ blockSize: first * rowHeight }} />
      {items.slice(first, last).map((item, place) =>
        isHeading(item) ? (
          <li key={item.id} role="presentation" className="lw-row lw-group">
            {render(item)}
          </li>
        ) : (
          <li
            key={item.id}
            role="option"
            data-row={item.id}
            aria-selected={selected.has(item.id)}
            {...(!props.isHeading && {
              "aria-setsize": items.length,
              "aria-posinset": first + place + 1,
            })}
            tabIndex={first + place === at ? 0 : -1}
            className={item.id === hovered ? "lw-row lw-row-hovered" : "lw-row"}
            onMouseDown={keepFocus}
            onClick={(event) => onPick(item, event)}
            onMouseEnter={() => onHover(item)}
          >
            {render(item)}
          </li>
        ),
      )}
      <li role="presentation" style={{ blockSize: (items.length - last) * rowHeight }} />
    </ul>
  );
}

/** The place meant, or the one behind it where a heading stands there. */
function past<T>(
  items: readonly T[],
  next: number | null,
  at: number,
  isHeading: (item: T) => boolean,
): number | null {
  const item = next === null ? undefined : items[next];
  if (next === null || item === undefined || !isHeading(item)) return next;
  const beyond = next < at && next > 0 ? next - 1 : next + 1;
  return beyond < items.length ? beyond : at;
}

interface View {
  readonly top: number;
  readonly height: number;
}

function useMeasured(
  list: React.RefObject<HTMLUListElement | null>,
  setView: (change: (view: View) => View) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setView((view) => ({ ...view, height: element.clientHeight }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, setView]);
}

interface Followed {
  readonly list: React.RefObject<HTMLUListElement | null>;
  readonly items: readonly { readonly id: string }[];
  readonly selected: ReadonlySet<string>;
  readonly rowHeight: number;
  readonly setActive: (at: number) => void;
}

/** Scrolls to a selection that was made elsewhere. */
function useFollowed({ list, items, selected, rowHeight, setActive }: Followed): void {
  const [only] = selected;
  const id = selected.size === 1 ? only : undefined;
  useEffect(() => {
    const at = id === undefined ? -1 : items.findIndex((item) => item.id === id);
    if (at < 0) return;
    setActive(at);
    scrollTo(list.current, at, rowHeight);
    // Only a new selection scrolls; the list is the reader's own otherwise.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}

function scrollTo(list: HTMLElement | null, at: number, rowHeight: number): void {
  if (!list) return;
  const top = at * rowHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + rowHeight > list.scrollTop + list.clientHeight) {
    list.scrollTop = top + rowHeight - list.clientHeight;
  }
}

function focusRow(list: HTMLElement | null, id: string): void {
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
}

function nextOf(key: string, at: number, length: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: length - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(length - 1, next));
}
