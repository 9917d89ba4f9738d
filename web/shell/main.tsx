// Starts the app. Promises: language and theme are set before anything is drawn, so that nothing
// flickers; who is here, the page of the address and what it needs are asked for at once; a page from an older build that lost its chunks is loaded anew once.
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "../styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createKeyRegistry } from "../engine/keys";
import { changeLocale, storedLocale } from "../i18n";
import { makeQueryClient } from "../api/queries";
import { App, routes } from "./App";
import { recoverFromMissingChunks } from "./missingChunks";
import { loadPagesAt } from "./page";
import { showSurface } from "./theme";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");

showSurface("page");
recoverFromMissingChunks();
const cache = makeQueryClient();
await Promise.all([loadPagesAt(routes, location.pathname, cache), changeLocale(storedLocale())]);

createRoot(root).render(
  <StrictMode>
    <App keys={createKeyRegistry({ root })} cache={cache} />
  </StrictMode>,
);
