import { useQuery } from "@tanstack/react-query";
import { Layers, Plus, type LucideIcon } from "lucide-react";
import { useId, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { projects } from "../../api/calls";
import { keys as queryKeys } from "../../api/queries";
import { t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { usePlaces } from "./usePlaces";

interface Entry {
  id: string;
  label: string;
  hint?: string;
  icon: LucideIcon;
  to: string;
}

/** Pages and projects by name: type, arrows, Enter. */
export function CommandMenu() {
  const [open, setOpen] = useState(false);
  useCommand("app.commands", () => setOpen(true));
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t("command.commands")} quiet>
      <Entries onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function useEntries(): Entry[] {
  const { organization } = useSession();
  const places = usePlaces();
  const mayOpenProjects = placesOf(organization).projects;
  const found = useQuery({
    queryKey: [...queryKeys.projects, "menu"],
    queryFn: () => projects(),
    enabled: mayOpenProjects,
  });
  const base = `/o/${organization?.slug ?? ""}/projects`;
  const pages = places.map((place) => ({ ...place, id: place.to }));
  if (!mayOpenProjects) return pages;
  const create = { id: "new", label: t("command.newProject"), icon: Plus, to: `${base}/new` };
  const listed = (found.data?.items ?? []).map(({ id, name }) => {
    return { id, label: name, hint: t("nav.project"), icon: Layers, to: `${base}/${id}` };
  });
  return [...pages, create, ...listed];
}

function Entries({ onDone }: { onDone: () => void }) {
  const listId = useId();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const wanted = query.trim().toLocaleLowerCase();
  const entries = useEntries().filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  const current = entries[Math.min(at, entries.length - 1)];
  const go = (entry: Entry | undefined): void => {
    if (!entry) return;
    onDone();
    void navigate(entry.to);
  };
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + entries.length) % Math.max(1, entries.length));
    else if (event.key === "Enter") go(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="command-input"
        placeholder={t("command.placeholder")}
        aria-label={t("command.placeholder")}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        value={query}
        onChange={(event) => (setQuery(event.target.value), setAt(0))}
        onKeyDown={steer}
      />
      <div className="command-list" role="listbox" id={listId} aria-label={t("command.commands")}>
        {entries.map((entry) => (
          <div
            key={entry.id}
            id={`${listId}-${entry.id}`}
            className="menu-item"
            role="option"
            aria-selected={entry === current}
            onClick={() => go(entry)}
          >
            <Icon of={entry.icon} />
            <span className="clip">{entry.label}</span>
            <span className="grow" />
            {entry.hint && <span className="small faint">{entry.hint}</span>}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="dialog-body quiet">{t("command.nothing")}</p>}
    </>
  );
}
