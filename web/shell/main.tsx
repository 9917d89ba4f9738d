// Starts the app. Promises: language and theme are set before anything is drawn, so that nothing
// flickers; a page from an older build that lost its chunks is loaded anew once.
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "../styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createKeyRegistry } from "../engine/keys";
import { changeLocale, storedLocale } from "../i18n";
import { App } from "./App";
import { recoverFromMissingChunks } from "./missingChunks";
import { showSurface } from "./theme";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");

showSurface("page");
recoverFromMissingChunks();
await changeLocale(storedLocale());

createRoot(root).render(
  <StrictMode>
    <App keys={createKeyRegistry({ root })} />
  </StrictMode>,
);
