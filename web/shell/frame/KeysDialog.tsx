import { useState } from "react";
import type { Command, KeyRegistry } from "../../engine/keys";
import { t } from "../../i18n";
import { useCommand, useKeys } from "../keys/useCommand";
import { ButtonLink } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Keys } from "../parts/Keys";

interface Group {
  prefix: string;
  commands: Command[];
}

/** Commands by the first part of their id, each id once, in the order they were registered. */
function groupsOf(keys: KeyRegistry): Group[] {
  const groups = new Map<string, Map<string, Command>>();
  for (const command of keys.commands) {
    if (command.enabled?.() === false || keys.keysOf(command.id).length === 0) continue;
    const prefix = command.id.split(".")[0] ?? "";
    const group = groups.get(prefix) ?? new Map<string, Command>();
    groups.set(prefix, group.set(command.id, command));
  }
  return [...groups].map(([prefix, commands]) => ({ prefix, commands: [...commands.values()] }));
}

/** The keys of this screen, read from the registry at the moment of asking. */
export function KeysDialog() {
  const keys = useKeys();
  const [groups, setGroups] = useState<Group[] | null>(null);
  useCommand("app.keys", () => setGroups(groupsOf(keys)));
  return (
    <Dialog open={groups !== null} onClose={() => setGroups(null)} title={t("command.keys")} wide>
      <div
        className="dialog-body key-groups"
        tabIndex={0}
        role="document"
        aria-label={t("command.keys")}
      >
        {groups?.map(({ prefix, commands }) => (
          <section key={prefix}>
            {commands.map((command) => (
              <div key={command.id} className="key-row">
                <span>{t(command.label)}</span>
                <span className="row gap-1">
                  {keys.keysOf(command.id).map((chord) => (
                    <Keys key={chord} chord={chord} />
                  ))}
                </span>
              </div>
            ))}
          </section>
        ))}
      </div>
      <footer className="row">
        <ButtonLink to="/me/keys" target="_blank" size="small">
          {t("keys.change")}
        </ButtonLink>
      </footer>
    </Dialog>
  );
}
