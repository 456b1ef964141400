// Exists so that attacks that people play on the forge, in an order, have a name, a rule and an end each.
import type { Account } from '../../../src/core/model/account.ts';
import { formatReplyMarker } from '../../../src/core/review/reply-marker.ts';
import type { ReviewState } from '../../../src/core/review/review-state.ts';
import { aRecord } from '../../support/builders.ts';
import type { SequenceGroup } from '../../support/hostile-sequence.ts';
import {
  changes,
  comments,
  deletes,
  dismisses,
  edits,
  moves,
  play,
  pushes,
  pushesMeanwhile,
  reopens,
  reviews,
  sets,
  waits,
} from '../../support/play-thread.ts';
import {
  alice,
  aPull,
  aReport,
  aState,
  at,
  bot,
  dave,
  head,
  mallory,
  nextHead,
  releaseFiles,
  rita,
  root,
  ruth,
  short,
  someFacts,
  unrun,
} from '../../support/review-builder.ts';
import { approve, first, fresh, news, orphan, record, trust, update } from './openings.ts';

const hold = '/plugyard hold';
const main = 'c'.repeat(40);
/** Starts with the digits that a person was shown. */
const ground = `${short}${'9'.repeat(28)}`;
const resurrected: Account = { login: 'rita', id: 7777 };

const newReviewers = (reviewers: readonly Account[]) => (state: ReviewState) => ({
  facts: {
    ...state.facts,
    settings: { ...state.facts.settings, registry: { ...state.facts.settings.registry, reviewers } },
  },
});

export const swapped: SequenceGroup = {
  title: 'Bytes are swapped after the look',
  sequences: [
    {
      attack: 'A push between the approval by button and the end of the waiting time',
      rule: 'an approval counts for the commit that was looked at',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(first(), reviews('13:00', rita), pushes('14:00', alice, nextHead), waits('+5 13:00')),
    },
    {
      attack: 'A push between the approval by command and the end of the waiting time',
      rule: 'a command names the head that it is about',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.'],
      },
      play: () => play(first(), comments('13:00', rita, approve), pushes('14:00', alice, nextHead), waits('+5 13:00')),
    },
    {
      attack: 'A push while the merge is under way',
      rule: 'the forge is asked to merge one head, and no other',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news), pushesMeanwhile('13:00', alice, nextHead), reviews('13:00', rita)),
    },
    {
      attack: 'A push of a commit that was ground until it starts with the digits of the approval',
      rule: 'a command counts for a head that had been judged before it was written',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.'],
      },
      play: () => play(first(), comments('13:00', rita, approve), pushes('13:05', alice, ground), waits('+5 13:00')),
    },
    {
      attack: 'An approval of the commit before, given after the push',
      rule: 'an approval counts for the commit that was looked at',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ The head is 2b3c4d5e6f1a now, and you named 1a2b3c4d5e6f; look at what is new.'],
      },
      play: () =>
        play(
          update(news),
          pushes('13:00', alice, nextHead),
          reviews('13:01', rita, { commit: head }),
          comments('13:02', rita, approve),
        ),
    },
    {
      attack: 'An approval that was written before the review had shown anything',
      rule: 'a command counts for a head that had been judged before it was written',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ❌ 1a2b3c4d5e6f had not been judged yet when you wrote this; look at the report, and write it again.',
        ],
      },
      play: () => play(update(news, { comments: [] }), comments('12:00', rita, approve)),
    },
    {
      attack: 'An override that is kept for the next head',
      rule: 'an override counts for the head that it names',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ✅ manifest/name-is-not-lookalike is overridden for 1a2b3c4d5e6f; your reason goes into the merge commit.',
        ],
      },
      play: () =>
        play(
          update(['manifest/name-is-not-lookalike', ...news]),
          comments('13:00', rita, `/plugyard override ${short} manifest/name-is-not-lookalike It is the same author.`),
          pushes('13:10', alice, nextHead),
          reviews('13:20', rita),
        ),
    },
    {
      attack: 'Main moves, with new rules by which the same head fails',
      rule: 'what merges was judged by the rules of main as it is',
      ends: { says: '#12 FAIL: 1 error; 3 checks passed', answers: [] },
      play: () =>
        play(
          update(news),
          moves('13:00', main, () => ({ report: aReport({ found: ['artifact/size-is-allowed'] }) })),
          reviews('13:10', rita),
        ),
    },
    {
      attack: 'Main moves, and whoever approved is no reviewer there any more',
      rule: 'who has a say is read from main as it is',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(first(), reviews('13:00', rita), moves('14:00', main, newReviewers([ruth])), waits('+5 13:00')),
    },
    {
      attack: 'The report is about another head than the pull request has',
      rule: 'a report about another head is thrown away, and the head is judged',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news, { judged: { ...aState().judged, head: nextHead } }), waits('13:00')),
    },
    {
      attack: 'The report was made for another submitter than the one who opened the pull request',
      rule: 'a report about another account is thrown away, and the change is judged as his who opened it',
      ends: { says: '#12 PASS: pushed by another account', answers: [] },
      play: () => play(aState({ ...fresh, pullRequest: aPull({ author: mallory }) }), waits('13:00')),
    },
    {
      attack: 'The report says PASS above an error',
      rule: 'the findings count, not the word above them',
      ends: { says: '#12 PASS: errors', answers: [] },
      play: () =>
        play(
          update(['manifest/licence-is-known'], {
            report: { ...aReport({ found: ['manifest/licence-is-known'] }), verdict: 'PASS' },
          }),
          reviews('13:00', rita),
        ),
    },
    {
      attack: 'The report says HOLD and leaves the reasons out',
      rule: 'a HOLD without a reason waits for people all the same',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news, { report: { ...aReport({ found: [...news] }), findings: [] } }), waits('13:00')),
    },
    {
      attack: 'The report is that of a check at home, which did not know everything',
      rule: 'only complete reports merge',
      ends: { says: '#12 PASS: facts are missing', answers: [] },
      play: () =>
        play(
          aState({ ...fresh, report: aReport({ complete: false }) }),
          reviews('13:00', rita),
          reviews('13:01', root),
        ),
    },
    {
      attack: 'The artifact cannot be fetched at the moment of the judgement, and everybody approves',
      rule: 'a check for errors that could not run is lifted by nobody',
      ends: {
        says: '#12 HOLD: checks could not run',
        answers: ['- ❌ artifact/is-wasm could not run, and would find errors; ask for a recheck.'],
      },
      play: () =>
        play(
          update([], { report: unrun(aReport(), 'artifact/is-wasm') }),
          reviews('13:00', rita),
          comments('13:01', root, `/plugyard override ${short} artifact/is-wasm It was fine yesterday.`),
        ),
    },
  ],
};

export const voices: SequenceGroup = {
  title: 'Somebody speaks who has no say',
  sequences: [
    {
      attack: 'The author approves his own new plugin, by button and by command',
      rule: 'nobody allows what he brought',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ You brought this change; somebody else has to approve it.'],
      },
      play: () => play(first(), reviews('13:00', alice), comments('13:01', alice, approve), waits('+5 13:00')),
    },
    {
      attack: 'Three strangers approve',
      rule: 'a yes counts from those who have the role on main',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ❌ Your approval does not count here: on the base branch you have none of the roles that this change needs.',
          '- ❌ Your approval does not count here: on the base branch you have none of the roles that this change needs.',
          '- ❌ Your approval does not count here: on the base branch you have none of the roles that this change needs.',
        ],
      },
      play: () =>
        play(
          update(news),
          ...[7001, 7002, 7003].map((id) => comments('13:00', { login: `friend-${id}`, id }, approve)),
          reviews('13:05', mallory),
        ),
    },
    {
      attack: 'A reviewer approves his own update',
      rule: 'nobody allows what he brought',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ You brought this change; somebody else has to approve it.'],
      },
      play: () =>
        play(
          update(news, {
            facts: someFacts(releaseFiles, {
              author: rita,
              plugin: { exists: true, record: aRecord({ owners: [rita] }), releases: [] },
            }),
            pullRequest: aPull({ author: rita }),
          }),
          reviews('13:00', rita),
          comments('13:01', rita, approve),
        ),
    },
    {
      attack: 'A reviewer pushes the last commit of somebody else’s branch and approves it',
      rule: 'nobody allows what he brought, neither opened nor pushed',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () =>
        play(
          update(news, { facts: someFacts(releaseFiles, { vouchedFor: true }) }),
          pushes('13:00', rita, nextHead),
          reviews('13:10', rita),
        ),
    },
    {
      attack: 'A collaborator of the fork pushes to the branch of the owner',
      rule: 'whoever pushed last must be one who may bring the change',
      ends: { says: '#12 HOLD: pushed by another account', answers: [] },
      play: () =>
        play(update(news), pushes('13:00', mallory, nextHead), reviews('13:10', rita), reviews('13:11', root)),
    },
    {
      attack: 'A collaborator of the fork pushes while a signed update is about to merge by itself',
      rule: 'the forge is asked to merge one head, and no other',
      ends: { says: '#12 PASS: pushed by another account', answers: [] },
      play: () =>
        play(
          aState({ ...fresh, pullRequest: aPull({ draft: true }) }),
          pushesMeanwhile('13:00', mallory, nextHead),
          changes('13:00', { draft: false }),
        ),
    },
    {
      attack: 'An account that took over the login of the author pushes',
      rule: 'accounts are compared by number',
      ends: { says: '#12 HOLD: pushed by another account', answers: [] },
      play: () => play(update(news), pushes('13:00', { login: 'alice', id: 7777 }, nextHead), reviews('13:10', rita)),
    },
    {
      attack: 'An account that took over the login of a reviewer approves',
      rule: 'accounts are compared by number',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ❌ Your approval does not count here: on the base branch you have none of the roles that this change needs.',
        ],
      },
      play: () => play(update(news), reviews('13:00', resurrected), comments('13:01', resurrected, approve)),
    },
    {
      attack: 'A pull request makes its author a reviewer, who then approves it',
      rule: 'roles are read from main, never from the head',
      ends: {
        says: '#12 HOLD: pushed by another account, waits for people',
        answers: ['- ❌ You brought this change; somebody else has to approve it.'],
      },
      play: () =>
        play(
          aState({
            ...fresh,
            facts: someFacts('registry/registry.json', { author: mallory }),
            pullRequest: aPull({ author: mallory }),
            report: aReport({ found: ['review/merges-by-itself'] }),
          }),
          reviews('13:00', mallory),
          comments('13:01', mallory, approve),
        ),
    },
    {
      attack: 'An owner whom only the proposed record names agrees to it',
      rule: 'owners are read from main, never from the head',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => {
        const state = record();
        const proposed = { record: aRecord({ owners: [alice, dave, mallory] }) };
        const facts = {
          ...state.facts,
          proposedRecord: proposed as NonNullable<ReviewState['facts']['proposedRecord']>,
        };
        return play({ ...state, facts }, reviews('13:00', rita), reviews('13:01', mallory), waits('+5 13:00'));
      },
    },
    {
      attack: 'The second owner pushes the last commit, and is the second voice as well',
      rule: 'nobody allows what he brought, neither opened nor pushed',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () =>
        play(
          record(),
          pushes('12:30', dave, nextHead),
          reviews('13:00', dave),
          reviews('13:01', rita),
          waits('+5 13:00'),
        ),
    },
    {
      attack: 'One administrator approves a change of trust twice',
      rule: 'two administrators are two numbers',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
        ],
      },
      play: () =>
        play(
          trust([root, dave]),
          comments('13:00', root, approve),
          comments('13:01', root, approve),
          reviews('13:02', root),
        ),
    },
    {
      attack: 'One administrator stands on the list twice, under two logins',
      rule: 'two administrators are two numbers',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
        ],
      },
      play: () =>
        play(
          trust([root, { login: 'root-again', id: root.id }, dave]),
          comments('13:00', root, approve),
          comments('13:01', { login: 'root-again', id: root.id }, approve),
        ),
    },
    {
      attack: 'An administrator takes an orphaned plugin without announcing it',
      rule: 'an orphan is announced in public, and waits thirty days',
      ends: {
        says: '#12 HOLD: waits for an announcement',
        answers: ['- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.'],
      },
      play: () => play(orphan(), comments('13:00', root, approve), waits('+9 13:00')),
    },
    {
      attack: 'An administrator announces an orphan today, and takes it today',
      rule: 'an orphan is announced in public, and waits thirty days',
      ends: {
        says: '#12 HOLD: waits until 2026-12-21T12:00:00Z',
        answers: ['- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.'],
      },
      play: () => play(orphan({ orphanNotice: at('12:00') }), comments('13:00', root, approve), waits('+9 13:00')),
    },
    {
      attack: 'Our own comment, which prints the command, is taken for a word',
      rule: 'what we write ourselves is no word of anybody',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news), comments('13:00', bot, approve), reviews('13:01', bot)),
    },
    {
      attack: 'A stranger writes a comment with our marker that says “merging now”',
      rule: 'only what our own account wrote is read as ours',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () =>
        play(
          update(news),
          comments('13:00', mallory, '<!-- plugyard:review -->\n## \u2705 PASS\n\nMerging now.'),
          waits('14:00'),
        ),
    },
  ],
};

export const words: SequenceGroup = {
  title: 'Words are put into a mouth',
  sequences: [
    {
      attack: 'A reviewer quotes the command in a question',
      rule: 'a command stands free in its comment',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news), comments('13:00', rita, `> ${approve}\n\nWhat is this?`)),
    },
    {
      attack: 'A reviewer pastes a text that hides the command in an HTML comment',
      rule: 'a command below HTML does nothing',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ There is HTML in or above it, which can hide text; write the command alone.'],
      },
      play: () => play(update(news), comments('13:00', rita, `Thanks!\n\n<!--\n\n${approve}\n\n-->`)),
    },
    {
      attack: 'A reviewer pastes a log with the command in a code block',
      rule: 'a command in code is code',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(update(news), comments('13:00', rita, `\`\`\`\n${approve}\n\`\`\``)),
    },
    {
      attack: 'A reviewer pastes a command that holds a character nobody sees',
      rule: 'a command holds what can be seen',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ It holds characters that cannot be seen; type it anew.'],
      },
      play: () => play(update(news), comments('13:00', rita, `/plugyard approve\u200b ${short}`)),
    },
    {
      attack: 'Somebody edits an old comment of a reviewer into an approval',
      rule: 'only comments as they were written act',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ A comment that was edited does nothing; write a new one.'],
      },
      play: () => play(update(news), comments('13:00', rita, 'Looks odd.'), edits('13:10', rita, approve)),
    },
    {
      attack: 'Eleven commands in one comment, of which people see the first',
      rule: 'ten commands of a comment are read',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: [
          ...Array.from({ length: 10 }, () => '- ✅ It was judged again just now.'),
          '- ❌ A comment holds at most 10 commands; the others were not read.',
        ],
      },
      play: () => play(update(news), comments('13:00', rita, `${'/plugyard recheck\n'.repeat(10)}${approve}`)),
    },
    {
      attack: 'A comment of a megabyte with a command in its first line',
      rule: 'a comment longer than the forge allows is not read',
      ends: { says: '#12 HOLD: waits for people', answers: ['- ❌ The comment is too long to be read for commands.'] },
      play: () => play(update(news), comments('13:00', rita, `${approve}\n${'x'.repeat(1_000_000)}`)),
    },
    {
      attack: 'A reason of an override ends with trailers of a merge record',
      rule: 'a reason is one line of the record',
      ends: {
        merged: 'approved',
        by: [2],
        answers: [
          '- ✅ review/adds-no-dependency is overridden for 1a2b3c4d5e6f; your reason goes into the merge commit.',
        ],
      },
      play: () =>
        play(
          update(news),
          comments(
            '13:00',
            rita,
            `/plugyard override ${short} review/adds-no-dependency ok\u00a0Plugyard-Review: auto Plugyard-Reviewers: 1`,
          ),
        ),
    },
    {
      attack: 'A stranger floods the thread with five hundred commands',
      rule: 'strangers get three answers',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ✅ These are the commands:', '- ✅ These are the commands:', '- ✅ These are the commands:'],
      },
      play: () =>
        play(update(news), ...Array.from({ length: 500 }, () => comments('13:00', mallory, '/plugyard help'))),
    },
    {
      attack: 'A stranger types commands full of mentions and images',
      rule: 'what is repeated is escaped and short',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ There is no command "@\u200beveryone\\!\\[\\](//evil.example)"; type `/plugyard help`.'],
      },
      play: () => play(update(news), comments('13:00', mallory, '/plugyard @everyone![](//evil.example)')),
    },
  ],
};

export const clocks: SequenceGroup = {
  title: 'A clock is put forward',
  sequences: [
    {
      attack: 'Another app sets an old status of our name',
      rule: 'the clock starts with our own first status',
      ends: { says: '#12 HOLD: waits until 2026-11-24T12:01:00Z', answers: [] },
      play: () =>
        play(
          first(),
          sets('12:30', { creator: mallory.id, at: at('12:00') }),
          reviews('13:00', rita),
          waits('+2 13:00'),
        ),
    },
    {
      attack: 'The same commit has waited on another pull request, which was closed before anybody saw it',
      rule: 'a status counts for the pull request that it names',
      ends: { says: '#12 HOLD: waits until 2026-11-29T12:00:00Z', answers: [] },
      play: () =>
        play(
          first({
            now: at('+5 12:00'),
            pullRequest: aPull({ openSince: at('12:00') }),
            statuses: [
              {
                id: 1,
                context: 'plugyard/verdict',
                state: 'pending',
                description: '#11 HOLD: waits',
                creator: bot.id,
                at: at('12:01'),
              },
            ],
          }),
          reviews('+5 13:00', rita),
        ),
    },
    {
      attack: 'A pull request is closed for three days and opened again',
      rule: 'the clock runs while it is open',
      ends: { says: '#12 HOLD: waits until 2026-11-28T12:00:00Z', answers: [] },
      play: () => play(first(), changes('12:30', { open: false }), reopens('+4 12:00'), reviews('+4 13:00', rita)),
    },
    {
      attack: 'A head that has waited gets one more commit on the last day',
      rule: 'the clock starts anew with every head',
      ends: { says: '#12 HOLD: waits until 2026-11-27T11:00:00Z', answers: [] },
      play: () => play(first(), pushes('+3 11:00', alice, nextHead), reviews('+3 13:00', rita)),
    },
    {
      attack: 'Somebody sets a success of our name before it has waited',
      rule: 'a foreign success is no merge, and is set right at once',
      ends: { says: '#12 HOLD: waits for people, waits until 2026-11-24T12:01:00Z', answers: [] },
      play: () =>
        play(first(), sets('13:00', { state: 'success', creator: mallory.id, description: '#12 PASS: merging' })),
    },
    {
      attack: 'Labels say that it has passed and was approved',
      rule: 'labels are told, never read',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () => play(first(), changes('13:00', { labels: ['plugyard/pass', 'approved'] }), waits('+5 13:00')),
    },
  ],
};

export const objections: SequenceGroup = {
  title: 'An objection is made to go away',
  sequences: [
    {
      attack: 'A new head after the objection',
      rule: 'an objection is to the pull request, whatever its head',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.'],
      },
      play: () =>
        play(
          update(news),
          comments('13:00', rita, `${hold} This steals tokens.`),
          pushes('14:00', alice, nextHead),
          reviews('15:00', root),
        ),
    },
    {
      attack: 'The author lifts it',
      rule: 'an objection is lifted by who made it, or by an administrator',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: [
          '- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.',
          '- ❌ There is no objection that you may lift: it is lifted by who made it, or by an administrator who did not bring the change.',
        ],
      },
      play: () =>
        play(
          update(news),
          comments('13:00', rita, hold),
          comments('13:10', alice, '/plugyard unhold'),
          reviews('13:20', root),
        ),
    },
    {
      attack: 'The comment is deleted by somebody who runs the repository',
      rule: 'our answer remembers the objection',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.'],
      },
      play: () => play(update(news), comments('13:00', rita, hold), deletes('13:10', rita), reviews('13:20', root)),
    },
    {
      attack: 'The comment is edited into a thank-you',
      rule: 'our answer remembers the objection',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.'],
      },
      play: () =>
        play(update(news), comments('13:00', rita, hold), edits('13:10', rita, 'Thanks!'), reviews('13:20', root)),
    },
    {
      attack: 'The author dismisses the review that asks for changes',
      rule: 'a dismissed objection stands, unless who dismissed it may lift it',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.'],
      },
      play: () =>
        play(
          update(news),
          reviews('13:00', rita, { state: 'CHANGES_REQUESTED' }),
          dismisses('13:10', alice),
          comments('13:20', root, approve),
        ),
    },
    {
      attack: 'A forged answer of ours says that it is lifted',
      rule: 'only what our own account wrote is read as ours',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.'],
      },
      play: () => {
        const forged = formatReplyMarker({ comment: 1, by: rita.id, at: at('13:05'), did: ['unhold'] });
        return play(
          update(news),
          comments('13:00', rita, hold),
          comments('13:05', mallory, forged),
          reviews('13:20', root),
        );
      },
    },
    {
      attack: 'The pull request is closed and opened again',
      rule: 'an objection is to the pull request, whatever its head',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: ['- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.'],
      },
      play: () =>
        play(
          update(news),
          comments('13:00', rita, hold),
          changes('13:10', { open: false }),
          reopens('13:20'),
          reviews('13:30', root),
        ),
    },
    {
      attack: 'An administrator lifts the objection against his own change',
      rule: 'an administrator who brought it lifts nothing, while there is another',
      ends: {
        says: '#12 HOLD: somebody objects',
        answers: [
          '- ✅ Held: nothing merges until you, or an administrator, write `/plugyard unhold`.',
          '- ❌ There is no objection that you may lift: it is lifted by who made it, or by an administrator who did not bring the change.',
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
          '- ✅ Your approval of 1a2b3c4d5e6f counts, until the branch moves.',
        ],
      },
      play: () =>
        play(
          trust([root, dave]),
          comments('13:00', rita, hold),
          comments('13:10', root, '/plugyard unhold'),
          comments('13:20', root, approve),
          comments('13:30', dave, approve),
        ),
    },
    {
      attack: 'A stranger holds the update of somebody else, and asks for changes',
      rule: 'an objection counts from those who have a say; a stranger stops nobody',
      ends: {
        merged: 'approved',
        by: [2],
        answers: [
          '- ❌ Only reviewers, administrators, owners of the plugin, admins of its organisation and who brought the change can hold it; say what worries you, and one of them will.',
        ],
      },
      play: () =>
        play(
          update(news),
          comments('13:00', mallory, hold),
          reviews('13:10', mallory, { state: 'CHANGES_REQUESTED' }),
          reviews('13:20', rita),
        ),
    },
  ],
};

export const overrides: SequenceGroup = {
  title: 'What was found is talked away',
  sequences: [
    {
      attack: 'An administrator overrides an error',
      rule: 'errors are mended, never overridden',
      ends: {
        says: '#12 FAIL: 1 error; 3 checks passed',
        answers: ['- ❌ manifest/licence-is-known found an error; errors are mended, never overridden.'],
      },
      play: () =>
        play(
          update(['manifest/licence-is-known']),
          comments('13:00', root, `/plugyard override ${short} manifest/licence-is-known Trust me.`),
          reviews('13:10', rita),
        ),
    },
    {
      attack: 'An administrator overrides the waiting of a new plugin',
      rule: 'what asks for approvals is lifted by them alone',
      ends: {
        says: '#12 HOLD: waits for people, waits until 2026-11-24T12:01:00Z',
        answers: ['- ❌ review/plugin-is-established is lifted by the approvals that it asks for.'],
      },
      play: () =>
        play(
          first(),
          comments('13:00', root, `/plugyard override ${short} review/plugin-is-established It is urgent.`),
        ),
    },
    {
      attack: 'An administrator overrides the second voice of a record',
      rule: 'what asks for approvals is lifted by them alone',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ ownership/record-change-is-vouched-for is lifted by the approvals that it asks for.'],
      },
      play: () =>
        play(
          record(),
          comments('13:00', root, `/plugyard override ${short} ownership/record-change-is-vouched-for I know him.`),
          reviews('13:10', rita),
          waits('+5 13:00'),
        ),
    },
    {
      attack: 'A lookalike is approved without a word about its name',
      rule: 'a lookalike is lifted by an override alone',
      ends: { says: '#12 HOLD: waits for people', answers: [] },
      play: () =>
        play(
          first({ report: aReport({ found: ['manifest/name-is-not-lookalike', 'review/plugin-is-established'] }) }),
          reviews('13:00', rita),
          waits('+5 13:00'),
        ),
    },
    {
      attack: 'The author overrides the likeness of his own name',
      rule: 'an override is given by the role that it asks for',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ Overriding manifest/name-is-not-lookalike is for reviewers of the base branch.'],
      },
      play: () =>
        play(
          first({ report: aReport({ found: ['manifest/name-is-not-lookalike', 'review/plugin-is-established'] }) }),
          comments('13:00', alice, `/plugyard override ${short} manifest/name-is-not-lookalike They differ.`),
          reviews('13:10', rita),
          waits('+5 13:00'),
        ),
    },
    {
      attack: 'A reviewer gives a reserved name away',
      rule: 'a reserved name is for administrators',
      ends: {
        says: '#12 HOLD: waits for people',
        answers: ['- ❌ Overriding manifest/name-is-allowed is for administrators of the base branch.'],
      },
      play: () =>
        play(
          first({ report: aReport({ found: ['manifest/name-is-allowed', 'review/plugin-is-established'] }) }),
          comments('13:00', rita, `/plugyard override ${short} manifest/name-is-allowed It is mine.`),
          reviews('13:10', rita),
          waits('+5 13:00'),
        ),
    },
    {
      attack: 'An override of a check that held nothing, to be kept for later',
      rule: 'an override needs something to override',
      ends: { says: '#12 HOLD: waits for people', answers: ['- ❌ artifact/is-no-miner holds nothing here.'] },
      play: () =>
        play(update(news), comments('13:00', root, `/plugyard override ${short} artifact/is-no-miner Trust me.`)),
    },
  ],
};
