// The parts that panels and rails of editors are made of.
import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";
import "./parts.css";
import { ariaKeys, keyCaps } from "../engine/chords";
import { useEditorParts } from "./EditorContext";

/** A chord as key caps; decoration, the name of the control says it in words. */
export function KeyCaps({ chord }: { chord: string }) {
  return (
    <span className="lw-keys" aria-hidden="true">
      {keyCaps(chord).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}

/** The first key of a command as it is bound now; nothing while it has none. */
export function CommandKey({ id }: { id: string }) {
  const chord = useChord(id);
  return chord === undefined ? null : <KeyCaps chord={chord} />;
}

/** The first key of a command as it is bound now. */
export function useChord(id: string): string | undefined {
  const { keys } = useEditorParts();
  return useSyncExternalStore(
    (listener) => keys.subscribe(listener),
    () => keys.keysOf(id)[0],
  );
}

interface PanelSectionProps {
  readonly title: string;
  readonly count?: number;
  readonly end?: ReactNode;
  readonly children: ReactNode;
  /** Takes the room that is left. */
  readonly grows?: boolean;
}

export function PanelSection({ title, count, end, children, grows = false }: PanelSectionProps) {
  return (
    <section className={grows ? "lw-section lw-section-grows" : "lw-section"} aria-label={title}>
      <header className="lw-section-head">
        <h2>{title}</h2>
        {count !== undefined && <span className="lw-count">{count}</span>}
        <span className="lw-gap" />
        {end}
      </header>
      {children}
    </section>
  );
}

interface ToolButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Runs this command; its key is printed in the corner. */
  readonly command: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** A tool of the rail. The mouse leaves the focus where it is, so that Enter still submits. */
export function ToolButton({ icon, label, command, pressed, disabled }: ToolButtonProps) {
  const { keys } = useEditorParts();
  const chord = useChord(command);
  const caps = chord === undefined ? [] : keyCaps(chord);
  return (
    <button
      type="button"
      className="lw-tool"
      aria-label={label}
      title={caps.length > 0 ? `${label}  ${caps.join(" ")}` : label}
      aria-pressed={pressed}
      aria-keyshortcuts={chord && ariaKeys(chord)}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={() => keys.run(command)}
    >
      {icon}
      {caps.length === 1 && <s aria-hidden="true">{caps[0]}</s>}
    </button>
  );
}

interface CommandButtonProps {
  readonly command: string;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** A small button that runs a command and shows its key. */
export function CommandButton({ command, children, disabled }: CommandButtonProps) {
  const { keys } = useEditorParts();
  return (
    <button
      type="button"
      className="lw-button"
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={() => keys.run(command)}
    >
      {children} <CommandKey id={command} />
    </button>
  );
}

/** For `onMouseDown`: pressing a control by mouse does not move the focus to it. */
export function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}

interface SwatchProps {
  /** Place in the class palette, 1 to 24. */
  readonly paint: number;
  readonly dashed?: boolean;
  readonly large?: boolean;
}

/** Colour and pattern of a class; an outline in dashes for what is only predicted. */
export function Swatch({ paint, dashed = false, large = false }: SwatchProps) {
  const names = [
    "lw-swatch",
    `lw-paint-${((paint - 1) % 24) + 1}`,
    `lw-pattern-${((paint - 1) % 8) + 1}`,
  ];
  if (dashed) names.push("lw-swatch-dashed");
  if (large) names.push("lw-swatch-large");
  return <span className={names.join(" ")} aria-hidden="true" />;
}
