import { useEffect, useState } from "react";
import { useCommand } from "../keys/useCommand";
import type { TaskSession } from "./TaskSession";

export type Sheet = "guidelines" | "comments";

/** Where the guidelines open. */
export interface Section {
  /** A section's number, its heading, or a class. */
  name: string;
  /** By a link to it: what changed elsewhere can wait. */
  isAsked: boolean;
}

export interface Sheets {
  /** What lies over the panel. */
  sheet: Sheet | null;
  toggleSheet: (sheet: Sheet) => void;
  closeSheet: () => void;
  section: Section | null;
  openGuidelines: (section: string) => void;
}

/** Guidelines and comments take the place of the panel, one at a time. */
export function useSheets(session: TaskSession): Sheets {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [section, setSection] = useState<Section | null>(null);
  useEffect(() => {
    session.discussion.whenShown(() => setSheet("comments"));
  }, [session]);
  const closeSheet = (): void => {
    setSheet(null);
    session.discussion.open(null);
    session.focusEditor();
  };
  const toggleSheet = (wanted: Sheet): void => {
    const name = session.inHand();
    setSection(name === null ? null : { name, isAsked: false });
    if (sheet === wanted) closeSheet();
    else setSheet(wanted);
  };
  const openGuidelines = (wanted: string): void => {
    setSection({ name: wanted, isAsked: true });
    setSheet("guidelines");
  };
  useCommand("work.guidelines", () => toggleSheet("guidelines"));
  useCommand("work.closePanel", closeSheet, sheet !== null);
  useCommand("work.comment", () => session.discussion.pin(session.anchor()));
  return { sheet, section, toggleSheet, closeSheet, openGuidelines };
}
