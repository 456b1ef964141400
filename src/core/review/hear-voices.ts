// Exists so that what people said, in whatever order it arrives, comes to one answer: who approves, who objects, what stands.
import type { Approval, Objection, Override, Review } from '../model/approval.ts';
import { type CommandLine, parseCommands } from '../model/command.ts';
import type { Comment } from '../model/comment.ts';
import { compareText } from '../model/order.ts';
import type { Timestamp } from '../model/timestamp.ts';
import type { Standing } from './needed-approvals.ts';
import { type Answer, obey, type Voices } from './obey.ts';
import { liftObjections, mayLift, mayObject, objectors } from './objections.ts';
import { type Answered, parseReplyMarker } from './reply-marker.ts';
import type { ReviewState } from './review-state.ts';

/** What was said, and what each comment with commands is to be told. */
export interface Heard {
  /** Of this head, in the order of the numbers. */
  readonly approvals: readonly Approval[];
  readonly overrides: readonly Override[];
  /** Of the pull request, whatever its head. */
  readonly objections: readonly Objection[];
  /** Only for comments that were not answered yet. */
  readonly answers: readonly Answers[];
}

export interface Answers {
  readonly comment: Comment;
  readonly answers: readonly Answer[];
}

/** One thing that happened, to be taken in the order of time. */
interface Event {
  readonly at: Timestamp;
  readonly id: number;
  readonly apply: (voices: Voices) => void;
}

export function hearVoices(state: ReviewState, standing: Standing): Heard {
  const { comments, reviews, self } = state;
  const answered = new Map(
    comments.flatMap((comment) => {
      const marker = parseReplyMarker(comment, self);
      return marker === undefined ? [] : [[marker.comment, marker] as const];
    }),
  );
  const voices: Voices = { approvals: new Map(), objections: new Map(), overrides: new Map() };
  const answers: Answers[] = [];
  const present = comments.filter(({ author }) => author.id !== self);
  const events: readonly Event[] = [
    ...reviews.map((review) => reviewEvent(review, state, standing)),
    ...present.map(
      (comment): Event => ({
        ...comment,
        apply: (heard) => answers.push({ comment, answers: obeyComment(comment, heard, { state, standing }) }),
      }),
    ),
    ...[...answered.values()]
      .filter(({ comment }) => !present.some(({ id, edited }) => id === comment && !edited))
      .map((one) => rememberedEvent(one, standing)),
  ];
  for (const { apply } of [...events].sort((left, right) => compareText(left.at, right.at) || left.id - right.id)) {
    apply(voices);
  }
  return {
    approvals: inOrder(voices.approvals.values()),
    overrides: [...voices.overrides.values()].sort((left, right) => compareText(left.check, right.check)),
    objections: inOrder(voices.objections.values()),
    answers: answers.filter((one) => one.answers.length > 0 && !answered.has(one.comment.id)),
  };
}

interface Context {
  readonly state: ReviewState;
  readonly standing: Standing;
}

/**
 * Threat: whoever runs the repository can put an order into somebody else's old comment, so that one that was edited does
 * nothing; but a no in it is heard.
 */
function obeyComment(comment: Comment, voices: Voices, context: Context): readonly Answer[] {
  return parseCommands(comment.body).map((line: CommandLine) => {
    if ('refusal' in line) return { refused: line.refusal };
    return comment.edited && line.command.command !== 'hold'
      ? { refused: 'A comment that was edited does nothing; write a new one.' }
      : obey(line.command, comment, { voices, ...context });
  });
}

function reviewEvent(review: Review, { pullRequest }: ReviewState, standing: Standing): Event {
  const { id, at, reviewer: by, state, commit, dismissedBy } = review;
  return {
    at,
    id,
    apply: ({ approvals, objections }) => {
      if (state === 'CHANGES_REQUESTED' && mayObject(by, standing)) {
        approvals.delete(by.id);
        const lifted = dismissedBy !== undefined && mayLift(dismissedBy, by, standing);
        if (!lifted) objections.set(by.id, { by, at });
      } else if (state === 'APPROVED' && commit === pullRequest.head && dismissedBy === undefined) {
        approvals.set(by.id, { by, at });
        objections.delete(by.id);
      }
    },
  };
}

/** Threat: a comment that is deleted or edited after it was obeyed would take the objection with it. */
function rememberedEvent({ comment, by, did, at }: Answered, standing: Standing): Event {
  return {
    at,
    id: comment,
    apply: ({ objections, approvals }) => {
      const account = objectors(standing).find(({ id }) => id === by);
      if (account === undefined) return;
      for (const word of did) {
        if (word === 'hold') {
          approvals.delete(by);
          objections.set(by, { by: account, at });
        } else {
          liftObjections(account, objections, standing);
        }
      }
    },
  };
}

function inOrder<Said extends Approval>(said: Iterable<Said>): readonly Said[] {
  return [...said].sort((left, right) => left.by.id - right.by.id);
}
