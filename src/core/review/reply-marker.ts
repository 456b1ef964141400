// Exists so that a comment is answered once, and an objection stays when its comment is edited or deleted.
import type { Comment } from '../model/comment.ts';

/** What one of our replies remembers of the comment that it answers. */
export interface Answered {
  /** Id of the comment. */
  readonly comment: number;
  /** Number of the account that wrote it. */
  readonly by: number;
  /** What it did that lasts, in its order. */
  readonly did: readonly ('hold' | 'unhold')[];
}

const form = /^<!-- plugyard:reply comment=(\d{1,15}) by=(\d{1,15}) did=((?:hold|unhold|,){0,200}) -->/;

export function formatReplyMarker({ comment, by, did }: Answered): string {
  return `<!-- plugyard:reply comment=${comment} by=${by} did=${did.join(',')} -->`;
}

/** Threat: anybody can write our marker. Only what our own account wrote is read. */
export function parseReplyMarker({ author, body }: Comment, self: number): Answered | undefined {
  const [, comment, by, did = ''] = (author.id === self ? form.exec(body) : null) ?? [];
  if (comment === undefined) return undefined;
  return { comment: Number(comment), by: Number(by), did: did.split(',').filter((word) => isLasting(word)) };
}

function isLasting(word: string): word is 'hold' | 'unhold' {
  return word === 'hold' || word === 'unhold';
}
