import { createContext, use, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** The place in the top bar where a tab puts its own actions. */
export const ActionsSlotContext = createContext<HTMLElement | null>(null);

/** Actions of a part of the page, shown at the end of the top bar. */
export function PageActions({ children }: { children: ReactNode }) {
  const slot = use(ActionsSlotContext);
  return slot && createPortal(children, slot);
}
