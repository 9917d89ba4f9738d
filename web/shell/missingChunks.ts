// After an upgrade of the server a page that is still open asks for files that are gone.

const FLAG = "labelwright.reloaded";
const SECOND_TRY_MS = 10_000;

/** Loads the page anew when a part of the app cannot be fetched, but never twice in a row. */
export function recoverFromMissingChunks(): void {
  window.addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(FLAG) ?? 0);
    if (!navigator.onLine || Date.now() - last < SECOND_TRY_MS) return;
    sessionStorage.setItem(FLAG, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
