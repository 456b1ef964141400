// Exists so that a command is obeyed or refused by who gave it, when, and about which head; and says which of the two.
import { isAmong } from '../model/account.ts';
import type { Approval, Objection, Override } from '../model/approval.ts';
import type { Command } from '../model/command.ts';
import type { Comment } from '../model/comment.ts';
import { headDigits } from '../model/pull-request.ts';
import { holdersOf } from '../trust/people.ts';
import { firstJudged } from './clock.ts';
import { needStates, type Standing } from './needed-approvals.ts';
import { liftObjections, mayObject } from './objections.ts';
import { holdsOf, refuseOverride } from './override-rules.ts';
import type { ReviewState } from './review-state.ts';

/** What stands while events are taken one after the other; by the number of the account, overrides by check. */
export interface Voices {
  readonly approvals: Map<number, Approval>;
  readonly objections: Map<number, Objection>;
  readonly overrides: Map<string, Override>;
}

/** What became of one command, in a sentence. */
export type Answer =
  | { readonly done: string; readonly did?: 'hold' | 'unhold'; readonly help?: true }
  | { readonly refused: string };

interface Context {
  readonly voices: Voices;
  readonly state: ReviewState;
  readonly standing: Standing;
}

export function obey(command: Command, comment: Comment, context: Context): Answer {
  switch (command.command) {
    case 'approve':
      return approve(command.head, comment, context);
    case 'override':
      return override(command, comment, context);
    case 'hold':
      return hold(command.reason, comment, context);
    case 'unhold':
      return liftObjections(comment.author, context.voices.objections, context.standing)
        ? { done: 'The objection is lifted.', did: 'unhold' }
        : {
            refused:
              'There is no objection that you may lift: it is lifted by who made it, or by an administrator who did not bring the change.',
          };
    case 'recheck':
      return { done: 'It was judged again just now.' };
    case 'help':
      return { done: 'These are the commands:', help: true };
  }
}

function approve(head: string, { author: by, at }: Comment, { voices, state, standing }: Context): Answer {
  const needs = needStates(standing, []);
  if (!needs.some(({ pool }) => isAmong(by, pool))) {
    return {
      refused: standing.hands.includes(by.id)
        ? ownWord
        : 'Your approval does not count here: on the base branch you have none of the roles that this change needs.',
    };
  }
  const wrong = refuseHead(head, at, state);
  if (wrong !== undefined) return { refused: wrong };
  voices.approvals.set(by.id, { by, at });
  voices.objections.delete(by.id);
  return { done: `Your approval of ${short(state.pullRequest.head)} counts, until the branch moves.` };
}

const ownWord = 'You brought this change; somebody else has to approve it.';

/**
 * Threat: the branch moves between the look and the word, perhaps to a commit that was ground until it starts with the same
 * digits. So the word counts only for a head that we had judged, and shown, before it was written.
 */
function refuseHead(typed: string, at: Comment['at'], state: ReviewState): string | undefined {
  const { head } = state.pullRequest;
  if (!head.startsWith(typed))
    return `The head is ${short(head)} now, and you named ${short(typed)}; look at what is new.`;
  const since = firstJudged(state);
  return since === undefined || at <= since
    ? `${short(head)} had not been judged yet when you wrote this; look at the report, and write it again.`
    : undefined;
}

function override(
  { head, check, reason }: Command & { readonly command: 'override' },
  { author: by, at }: Comment,
  { voices, state, standing }: Context,
): Answer {
  const { report } = state;
  const role = holdsOf(report).find((one) => one.check === check)?.by ?? 'reviewer';
  const holders = holdersOf([role], standing.people);
  if (!isAmong(by, holders)) return { refused: `Overriding ${check} is for ${role}s of the base branch.` };
  if (standing.hands.includes(by.id) && holders.some(({ id }) => !standing.hands.includes(id))) {
    return { refused: 'You brought this change; somebody else has to let it pass.' };
  }
  const wrong = refuseHead(head, at, state) ?? refuseOverride(report, check);
  if (wrong !== undefined) return { refused: `${wrong.replace(/[.]$/, '')}.` };
  voices.overrides.set(check, { by, at, check, reason });
  return {
    done: `${check} is overridden for ${short(state.pullRequest.head)}; your reason goes into the merge commit.`,
  };
}

function hold(reason: string | undefined, { author: by, at }: Comment, { voices, standing }: Context): Answer {
  if (!mayObject(by, standing)) {
    return {
      refused:
        'Only reviewers, administrators, owners of the plugin, admins of its organisation and who brought the change can hold it; say what worries you, and one of them will.',
    };
  }
  voices.approvals.delete(by.id);
  voices.objections.set(by.id, { by, at, ...(reason === undefined ? {} : { reason }) });
  return { done: 'Held: nothing merges until you, or an administrator, write /plugyard unhold.', did: 'hold' };
}

function short(commit: string): string {
  return commit.slice(0, headDigits);
}
