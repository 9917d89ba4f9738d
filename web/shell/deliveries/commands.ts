/** A word as a shell takes it: quoted where it holds anything but plain signs. */
function word(text: string): string {
  return /^[\w./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The command that does what the button does. */
export function exportCommand(slug: string, project: string, format: string): string {
  const parts = ["--organization", slug, "--project", project, "--format", format];
  return ["labelwright export", ...parts.map(word), "--out labels"].join(" ");
}

/** The command that fetches a finished file, and goes on with one that was broken off. */
export function downloadCommand(url: string): string {
  return `curl -fOJ -H "Authorization: Bearer $LABELWRIGHT_TOKEN" ${word(url)}`;
}
