// Exists so that a comment is answered once, and an objection stays when its comment is edited or deleted.
import type { Comment } from '../model/comment.ts';
import type { Timestamp } from '../model/timestamp.ts';

/** What one of our replies remembers of the comment that it answers. */
export interface Answered {
  /** Id of the comment. */
  readonly comment: number;
  /** Number of the account that wrote it. */
  readonly by: number;
  /** When it was written. */
  readonly at: Timestamp;
  /** What it did that lasts, in its order. */
  readonly did: readonly ('hold' | 'unhold')[];
}

const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
const form = new RegExp(
  String.raw`^<!-- plugyard:reply comment=(?<comment>\d{1,15}) by=(?<by>\d{1,15}) at=(?<at>${time}) did=(?<did>[a-z,]{0,200}) -->`,
);

export function formatReplyMarker({ comment, by, at, did }: Answered): string {
  return `<!-- plugyard:reply comment=${comment} by=${by} at=${at} did=${did.join(',')} -->`;
}

/** Threat: anybody can write our marker. Only what our own account wrote is read. */
export function parseReplyMarker({ author, body }: Comment, self: number | undefined): Answered | undefined {
  const match = author.id === self ? form.exec(body) : null;
  if (match === null) return undefined;
  const { comment, by, at, did } = match.groups as { comment: string; by: string; at: Timestamp; did: string };
  return { comment: Number(comment), by: Number(by), at, did: did.split(',').filter(isLasting) };
}

function isLasting(word: string): word is 'hold' | 'unhold' {
  return word === 'hold' || word === 'unhold';
}
