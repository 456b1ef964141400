// Exists so that a report about a secret never becomes the place where it leaks.
import type { DataNotes } from './data-notes.ts';

interface Secret {
  readonly kind: string;
  readonly text: string;
  readonly revoke: string;
  readonly offset: number;
}

/** In characters; never more than a third of the secret. */
const shown = 8;

export function noteSecret(notes: DataNotes, { kind, text, revoke, offset }: Secret): void {
  const excerpt = `${text.slice(0, Math.min(shown, Math.floor(text.length / 3)))}…`;
  notes.secrets.add(`${kind} ${text.slice(0, 200)}`, { kind, excerpt, revoke, offset });
}
