// Every hostile pull request as git objects, judged as the Action judges it: stopped by exactly what should stop it, told
// in words that cannot act, and merged by nobody.
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { knownValue } from '../../../src/core/model/fact.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { toAnnotations } from '../../../src/core/report/to-annotations.ts';
import { toJson } from '../../../src/core/report/to-json.ts';
import { toMarkdown } from '../../../src/core/report/to-markdown.ts';
import { toSarif } from '../../../src/core/report/to-sarif.ts';
import { toText } from '../../../src/core/report/to-text.ts';
import { toReviewFacts } from '../../../src/core/review/review-state.ts';
import { hasCode } from '../../../src/errors.ts';
import { keylessRelease } from '../../submissions/keyless.ts';
import { timestamp } from '../../support/builders.ts';
import { admin, alice, carol, dave, digestOf, plainWasm, release, reviewer } from '../../support/case-registry.ts';
import { findsOf, type HostilePull } from '../../support/hostile-pull.ts';
import { type JudgedPull, pullJudge } from '../../support/judge-pull.ts';
import { aPull, aReview, aState, at, effectOf, merges } from '../../support/review-builder.ts';
import { wildLines, wildMarkdown } from '../../support/tame-text.ts';
import { pullGroups } from './collection.ts';
import { keyless as keylessBase } from './signatures.ts';

const judge = await pullJudge();

describe('the honest way works, so that what follows is stopped for its own reason', () => {
  const url = 'https://files.example/slugify.wasm';
  const artifact = { url, sha256: digestOf(plainWasm), size: plainWasm.length };
  const web = {
    zone: { 'files.example': [['127.0.0.1']] },
    answer: (_request: unknown, response: ServerResponse) => response.end(plainWasm),
  };
  const honest: readonly (readonly [string, HostilePull['pull'], asked: readonly string[]])[] = [
    ['a signed release of its owner', async () => ({ head: await release() }), []],
    [
      'a release that a publisher vouches for, by anybody',
      async () => ({ head: await release({ sign: 'release' }), author: dave }),
      [],
    ],
    [
      'an artifact at an address',
      async () => ({ head: await release({ wasm: null, manifest: { artifact } }), web }),
      ['files.example /slugify.wasm'],
    ],
    ['a keyless release', async (workshop) => ({ base: keylessBase(workshop), head: await keylessRelease() }), []],
  ];
  test.each(honest)('%s', async (attack, pull, asked) => {
    const judged = await judge({ attack, verdict: 'FAIL', finds: [], pull });
    expect(judged.report).toMatchObject({ verdict: 'PASS', findings: [] });
    expect(judged.asked).toEqual(asked);
  });
});

describe.each(pullGroups)('$title', ({ pulls }) => {
  test.each(pulls)('$attack', async (pull) => {
    if (pull.verdict === 'ERROR') {
      const error = await judge(pull).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(hasCode(error) ? [error.code] : error).toEqual(pull.finds);
      return;
    }
    const judged = await judge(pull);
    expect({ verdict: judged.report.verdict, finds: findsOf(judged.report) }).toEqual({
      verdict: pull.verdict,
      finds: pull.finds,
    });
    expect(judged.asked, 'whoever is asked for bytes is named').toEqual(pull.asks ?? []);
    expect(toJson(judged.again), 'who may write finds the same, and reads no bytes').toBe(toJson(judged.report));
    expectTame(judged.report, pull);
    expectUnmerged(judged);
  });
});

test('no two attacks have the same name', () => {
  const names = pullGroups.flatMap(({ pulls }) => pulls.map(({ attack }) => attack));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(120);
});

test.each([
  ['HTML', 'a <img src=x> b'],
  ['HTML', '`` ` `` <script>'],
  ['HTML', '<!-- plugyard:reply <b> -->'],
  ['HTML', '<!-- mine -->'],
  ['a mention', 'by @everyone'],
  ['a mention', '\\`@alice\\`'],
  ['an address that links itself', 'see https://evil.example'],
  ['an address that links itself', 'see www.evil.example'],
  ['a link', '[click](evil)'],
  ['an image', '![x]'],
  ['a reference to an issue', 'closes #1'],
  ['a reference to an issue', 'closes GH-1'],
  ['a command', 'x\n/plugyard approve 1a2b3c4d5e6f'],
  ['what nobody sees', 'a\u202eb'],
  ['what nobody sees', '`a\u001b[2J`'],
])('%s is seen where nothing escapes it: %j', (what, markdown) => {
  expect(wildMarkdown(markdown)).toEqual([expect.stringContaining(what)]);
});

test.each(['::error::x', ' ::add-mask::x', 'a ##[error]x', '\u001b[2J', 'a\u202eb'])('%j is seen in a line', (line) => {
  expect(wildLines(`fine\n${line}`)).toHaveLength(1);
});

function expectTame(report: Report, { says, hides }: HostilePull): void {
  const [markdown, text, sarif] = [toMarkdown(report), toText(report), toSarif(report)];
  const annotations = toAnnotations(report);
  expect(wildMarkdown(markdown)).toEqual([]);
  expect(wildLines(text)).toEqual([]);
  for (const { title, message, file = '' } of annotations) {
    expect([title, message, file].flatMap(wildLines)).toEqual([]);
    expect(`${title}${message}${file}`).not.toContain('\n');
  }
  for (const told of stringsIn(JSON.parse(sarif))) {
    expect(wildLines(told)).toEqual([]);
  }
  if (says !== undefined) {
    const raw = JSON.stringify(report.findings.map(({ message, file = '' }) => message + file));
    expect(raw, 'the text of the attacker is repeated, or nothing is proved').toContain(
      JSON.stringify(says).slice(1, -1),
    );
  }
  if (hides !== undefined) {
    expect([markdown, text, sarif, JSON.stringify(annotations)].join('')).not.toContain(hides);
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What fails merges with the yes of everybody and after any time; what is held does not merge by itself. */
function expectUnmerged({ report, submission, head }: JudgedPull): void {
  const facts = toReviewFacts(submission);
  const author = knownValue(submission.facts.author);
  const base = facts?.settings.commit;
  if (facts === undefined || author === undefined || base === undefined) {
    throw new Error('the facts of a pull request are known');
  }
  const state = aState({
    facts,
    report,
    judged: { ...aState().judged, head, base },
    baseTip: base,
    pullRequest: aPull({ head, author }),
    now: timestamp('2027-03-01T00:00:00Z'),
    orphanNotice: at('12:00'),
  });
  expect(merges(state), 'nobody has said yes').toBe(false);
  if (report.verdict === 'FAIL') {
    const everybody = [admin, reviewer, alice, carol, dave].map((by) => aReview(by, { commit: head }));
    expect(merges({ ...state, reviews: everybody }), 'errors are mended, never approved').toBe(false);
  }
  expect(wildMarkdown(effectOf(state, 'comment')?.body ?? '')).toEqual([]);
}
