/** Only a path of this app: a link cannot send a person elsewhere after signing in. */
export function safeNext(next: string | null): string | null {
  return next && /^\/(?![/\\])/.test(next) ? next : null;
}
