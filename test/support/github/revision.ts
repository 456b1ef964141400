// Exists so that every route reads a revision of its query the same way.
import { notFound } from './answer.ts';
import type { Call } from './call.ts';
import { resolveRevision } from './git/native-git.ts';

/** A revision of the query, or the default branch. */
export function revision({ repository: one, query }: Call, name: string): string {
  const sha = resolveRevision(one.directory, query.get(name) ?? one.defaultBranch);
  if (sha === undefined) {
    throw notFound();
  }
  return sha;
}
