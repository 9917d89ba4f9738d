import { keyCaps } from "../../engine/chords";

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
