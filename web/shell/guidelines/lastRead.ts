// Which version of a project's guidelines this person has opened last, on this machine.

const key = (project: string): string => `labelwright.guidelines.${project}`;

export function markGuidelinesRead(project: string, version: number): void {
  localStorage.setItem(key(project), String(version));
}

/** True once they changed after a reading; a project never read is not "changed". */
export function hasUnreadGuidelines(project: string, version: number): boolean {
  const read = localStorage.getItem(key(project));
  return read !== null && Number(read) < version;
}
