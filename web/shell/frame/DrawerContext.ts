import { createContext } from "react";

/** Opens the drawer with the sidebar on a narrow window. */
export const DrawerContext = createContext<() => void>(() => undefined);
