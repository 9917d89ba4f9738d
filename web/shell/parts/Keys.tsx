import { keyCaps } from "../../engine/chords";
import { useChord, type Commands } from "../keys/useChord";

/** A chord as key caps: "Shift+Enter" becomes two of them. */
export function Keys({ chord }: { chord: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keyCaps(chord).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}

/** The person's own key of a command; nothing while it has none. */
export function CommandKeys({ command }: { command: Commands }) {
  const chord = useChord(command);
  return chord === undefined ? null : <Keys chord={chord} />;
}
