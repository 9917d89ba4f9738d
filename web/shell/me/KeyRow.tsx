import { Plus, X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { eventChords, isMac, keyCaps } from "../../engine/chords";
import { t } from "../../i18n";
import { refusalOf, type Clash, type Remappable } from "../keys/remap";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";

interface KeyRowProps {
  binding: Remappable;
  keys: readonly string[];
  isChanged: boolean;
  clashes: readonly Clash[];
  onChange: (keys: readonly string[]) => void;
}

/** One command: take a key away, or press another for it. */
export function KeyRow({ binding, keys, isChanged, clashes, onChange }: KeyRowProps) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = t(binding.label);
  const take = (chord: string): void => {
    const reason = refusalOf(chord);
    setRefusal(reason);
    if (reason !== null) return;
    setAsking(false);
    if (!keys.includes(chord)) onChange([...keys, chord]);
  };
  return (
    <li className="keys-item" data-changed={isChanged} data-command={binding.id}>
      <div className="row wrap">
        <span className="grow">{name}</span>
        {keys.map((chord) => (
          <button
            key={chord}
            type="button"
            className="key-chip"
            onClick={() => onChange(keys.filter((one) => one !== chord))}
          >
            <span className="keys">
              {keyCaps(chord).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </span>
            <span className="visually-hidden">{t("keys.remove", { chord, name })}</span>
            <Icon of={X} size={12} />
          </button>
        ))}
        {keys.length === 0 && <span className="small faint">{t("keys.none")}</span>}
        {isAsking ? (
          <PressedKey onKey={take} onCancel={() => setAsking(false)} />
        ) : (
          <Button
            size="small"
            look="ghost"
            icon={Plus}
            aria-label={t("keys.addTo", { name })}
            onClick={() => setAsking(true)}
          >
            {t("keys.add")}
          </Button>
        )}
      </div>
      {refusal !== null && isAsking && (
        <p className="small bad" role="alert">
          {t(refusal)}
        </p>
      )}
      {clashes.map(({ chord, other }) => (
        <p key={`${chord} ${other}`} className="small bad">
          {t("keys.clash", { chord, other })}
        </p>
      ))}
    </li>
  );
}

/** Waits for one chord, before any command hears of it. Escape gives up. */
function PressedKey({ onKey, onCancel }: { onKey: (chord: string) => void; onCancel: () => void }) {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (/^(Control|Shift|Alt|Meta)$/.test(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const [chord] = eventChords(event, isMac());
    if (event.key === "Escape") onCancel();
    else if (chord !== undefined) onKey(chord);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => heard(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
  return (
    <span className="key-chip waiting" role="status">
      {t("keys.press")}
      <Button size="small" look="ghost" onClick={onCancel}>
        {t("action.cancel")}
      </Button>
    </span>
  );
}
