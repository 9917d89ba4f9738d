import { useEffect, useState } from "react";
import { useCommand } from "../keys/useCommand";
import type { TaskSession } from "./TaskSession";

export type Sheet = "guidelines" | "comments";

export interface Sheets {
  /** What lies over the panel. */
  sheet: Sheet | null;
  toggleSheet: (sheet: Sheet) => void;
  closeSheet: () => void;
  /** Where the guidelines open: a section's number, heading, or class. */
  section: string | null;
  openGuidelines: (section: string) => void;
}

/** Guidelines and comments take the place of the panel, one at a time. */
export function useSheets(session: TaskSession): Sheets {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [section, setSection] = useState<string | null>(null);
  useEffect(() => {
    session.discussion.whenShown(() => setSheet("comments"));
  }, [session]);
  const closeSheet = (): void => {
    setSheet(null);
    session.discussion.open(null);
    session.focusEditor();
  };
  const toggleSheet = (wanted: Sheet): void => {
    setSection(null);
    if (sheet === wanted) closeSheet();
    else setSheet(wanted);
  };
  const openGuidelines = (wanted: string): void => {
    setSection(wanted);
    setSheet("guidelines");
  };
  useCommand("work.guidelines", () => toggleSheet("guidelines"));
  useCommand("work.closePanel", closeSheet, sheet !== null);
  useCommand("work.comment", () => session.discussion.pin(session.anchor()));
  return { sheet, section, toggleSheet, closeSheet, openGuidelines };
}
