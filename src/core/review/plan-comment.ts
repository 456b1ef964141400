// Exists so that a pull request has one comment that stays, written anew when it says something else.
import type { Effect } from './effect.ts';
import { reviewMarker } from './review-marker.ts';
import type { ReviewState } from './review-state.ts';

/** `text` in Markdown. Threat: others can write our marker; only our own comment is written anew. */
export function planComment(
  { comments, self }: Pick<ReviewState, 'comments' | 'self'>,
  text: string,
): readonly Extract<Effect, { effect: 'comment' }>[] {
  const body = `${reviewMarker}\n${text}`;
  const ours = comments.find((comment) => comment.author.id === self && comment.body.startsWith(reviewMarker));
  if (ours === undefined) return [{ effect: 'comment', body }];
  return ours.body.replace(/\r\n/g, '\n').trimEnd() === body.trimEnd()
    ? []
    : [{ effect: 'comment', update: ours.id, body }];
}
