// Whether the answer at hand is doubted, until it is handed in. Promises: it outlives a reload of the
// tab; where the browser keeps nothing it holds as long as the page.

const key = (assignment: string): string => `labelwright.unsure.${assignment}`;

export function wasUnsure(assignment: string): boolean {
  try {
    return sessionStorage.getItem(key(assignment)) !== null;
  } catch {
    return false;
  }
}

export function keepUnsure(assignment: string, isUnsure: boolean): void {
  try {
    if (isUnsure) sessionStorage.setItem(key(assignment), "");
    else sessionStorage.removeItem(key(assignment));
  } catch {
    // the signal holds it
  }
}
