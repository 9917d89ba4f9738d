// Light or dark. Promises: without a choice pages are light and workbenches dark; a choice holds
// everywhere; "system" follows the machine while the page is open.

export const THEMES = ["by_page", "light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];
export type Surface = "page" | "workbench";

const STORAGE_KEY = "labelwright.theme";
const listeners = new Set<() => void>();
let surface: Surface = "page";

export function theme(): Theme {
  const stored = localStorage.getItem(STORAGE_KEY);
  return THEMES.find((name) => name === stored) ?? "by_page";
}

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(STORAGE_KEY, chosen);
  apply();
  for (const listener of listeners) listener();
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells what is on the screen now: the default theme depends on it. */
export function showSurface(shown: Surface): void {
  surface = shown;
  apply();
}

export function resolvedTheme(
  chosen: Theme,
  shown: Surface,
  systemIsDark: boolean,
): "light" | "dark" {
  if (chosen === "system") return systemIsDark ? "dark" : "light";
  if (chosen === "by_page") return shown === "workbench" ? "dark" : "light";
  return chosen;
}

const systemDark = matchMedia("(prefers-color-scheme: dark)");
systemDark.addEventListener("change", apply);

function apply(): void {
  document.documentElement.dataset.theme = resolvedTheme(theme(), surface, systemDark.matches);
}
