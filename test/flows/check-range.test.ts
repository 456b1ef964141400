import { afterAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { knownValue } from '../../src/core/model/fact.ts';
import { parseSubmission } from '../../src/core/model/submission.ts';
import { toJson } from '../../src/core/report/to-json.ts';
import { type CheckPorts, type CommitRange, checkRange } from '../../src/flows/check-range.ts';
import type { Repository } from '../../src/ports.ts';
import { timestamp } from '../support/builders.ts';
import {
  alice,
  aliceKey,
  baseRegistry,
  carol,
  type FileMap,
  mallory,
  malloryKey,
  newPlugin,
  record,
  release,
} from '../support/case-registry.ts';
import { bytesOf } from '../support/growing-registry.ts';
import { memoryValidator } from '../support/memory-validator.ts';
import { createRepository } from '../support/scratch-repository.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const scratch = createRepository(newFolder('registry'));
const repository = openRepository(scratch.directory);
afterAll(() => repository.close());

const ports: CheckPorts = {
  fetcher: { fetch: async (url) => Promise.reject(new Error(`nobody should ask for ${url}`)) },
  verifier: sigstoreVerifier,
  hash: nodeHasher,
  validator: memoryValidator(),
  inflate: nodeInflate,
  clock: () => timestamp('2026-03-01T12:00:00Z'),
};

function commit(files: FileMap, ...parents: readonly string[]): string {
  return scratch.commit({ files: bytesOf(files), parents });
}

const start = commit(baseRegistry);

function judge(range: Partial<CommitRange> & Pick<CommitRange, 'base' | 'head'>, from: Repository = repository) {
  return checkRange(ports, from, { author: { account: alice }, ...range });
}

const found = (report: Awaited<ReturnType<typeof judge>>['report']): readonly string[] =>
  report.findings.map(({ check }) => check);

describe('checkRange()', () => {
  test('passes a signed release of its owner', async () => {
    const { report, submission } = await judge({ base: start, head: commit(await release(), start) });
    expect(report).toMatchObject({
      verdict: 'PASS',
      complete: true,
      subject: { kind: 'release', plugin: 'slugify', version: '1.1.0' },
      findings: [],
    });
    expect(knownValue(submission.facts.settings)?.commit).toBe(start);
    expect(knownValue(submission.facts.ancestry)).toEqual({ mergeBases: 1 });
    expect(knownValue(submission.facts.author)).toEqual(alice);
    expect(knownValue(submission.facts.now)).toBe('2026-03-01T12:00:00Z');
  });

  test('gives a submission that replays to the same report, byte for byte', async () => {
    const { report, submission } = await judge({ base: start, head: commit(await newPlugin(), start) });
    const saved = parseSubmission(JSON.stringify(submission));
    expect(saved).toEqual({ ok: true, value: submission });
    expect(saved.ok && toJson(runChecks(saved.value))).toBe(toJson(report));
  });

  test('takes what the branch did, and not what the base did meanwhile', async () => {
    const base = commit({ ...(await release({ name: 'utf8-tools', version: '1.2.0' })), 'new.md': 'x' }, start);
    const head = commit(await release(), start);
    const { report } = await judge({ base, head });
    expect(report).toMatchObject({ verdict: 'PASS', findings: [] });
    expect(report.subject).toEqual({ kind: 'release', plugin: 'slugify', version: '1.1.0' });
  });

  test('judges by the rules and records of the base tip, not by those of the branch', async () => {
    const path = 'registry/plugins/slugify/record.json';
    const robbed = commit({ [path]: record([mallory], [malloryKey.publisher]) }, start);
    const head = commit(await release(), start);
    const byTip = await judge({ base: robbed, head });
    expect(byTip.report.verdict).toBe('FAIL');
    expect(found(byTip.report)).toContain('provenance/signer-is-recorded');
    const own = commit(
      { [path]: record([mallory], [malloryKey.publisher]), ...(await release({ key: malloryKey })) },
      start,
    );
    const byBranch = await judge({ base: start, head: own, author: { account: mallory } });
    expect(byBranch.report.verdict).toBe('FAIL');
  });

  test('finds a version that the base got meanwhile', async () => {
    const head = commit(await release(), start);
    const base = commit({ ...(await release()), 'first.md': 'x' }, start);
    const { report } = await judge({ base, head });
    expect(report.verdict).toBe('FAIL');
    expect(found(report)).toContain('version/is-new');
  });

  test('fails where the branch hangs on no commit of the base, or on two', async () => {
    const stranger = commit({ ...baseRegistry, ...(await release()) });
    const none = await judge({ base: start, head: stranger });
    expect(found(none.report)).toContain('change/has-one-merge-base');
    const [left, right] = [commit({ 'left.md': 'x' }, start), commit({ 'right.md': 'x' }, start)];
    const cross = [
      commit({ 'right.md': 'x' }, left, right),
      commit({ 'left.md': 'x', ...(await release()) }, right, left),
    ];
    const two = await judge({ base: cross[0]!, head: cross[1]! });
    expect(knownValue(two.submission.facts.ancestry)).toEqual({ mergeBases: 2 });
    expect(found(two.report)).toContain('change/has-one-merge-base');
  });

  test('asks nobody for merge bases that are known', async () => {
    const asked: string[] = [];
    const watched: Repository = {
      ...repository,
      mergeBases: async (left, right) => {
        asked.push(left);
        return await repository.mergeBases(left, right);
      },
    };
    const head = commit(await release(), start);
    await judge({ base: start, head, mergeBases: [start] }, watched);
    expect(asked).toEqual([]);
    await judge({ base: start, head }, watched);
    expect(asked).toEqual([start]);
  });

  test('has nothing to judge between equal commits', async () => {
    const { report } = await judge({ base: start, head: start });
    expect(report.subject).toEqual({ kind: 'empty' });
  });

  test.each([
    ['the owner of that login', 'alice', { value: { login: 'alice', id: alice.id } }],
    ['nobody on record', 'carol', { deferred: expect.stringContaining('carol is not on record as an owner') }],
    ['no one yet', undefined, { deferred: expect.stringContaining('--as <login>') }],
  ])('at home takes the author for %s', async (_, login, fact) => {
    const head = commit(await release(), start);
    const { submission, report } = await judge({ base: start, head, author: { login } });
    expect(submission.facts.author).toEqual(fact);
    expect(report.complete).toBe('value' in fact);
  });

  test('believes the forge, not the record, about who submits', async () => {
    const head = commit(await release(), start);
    const { report } = await judge({ base: start, head, author: { account: { login: 'alice', id: carol.id } } });
    expect(report.verdict).not.toBe('PASS');
    expect(found(report)).toContain('ownership/release-is-authorised');
  });

  test('reads nothing through a link, and fails it', async () => {
    const files = bytesOf(await release());
    const path = 'registry/plugins/slugify/1.1.0/plugin.json';
    const head = scratch.commit({
      files: { ...files, [path]: { mode: '120000', content: '../1.0.0/plugin.json' } },
      parents: [start],
    });
    const { report, submission } = await judge({ base: start, head });
    expect(report.verdict).toBe('FAIL');
    expect(found(report)).toContain('change/modes-are-plain');
    expect('missing' in submission.facts.manifest).toBe(true);
  });

  test.each([
    ['an unknown base', { base: 'f'.repeat(40), head: start }, 'REVISION_NOT_FOUND'],
    ['an unknown head', { base: start, head: 'missing' }, 'REVISION_NOT_FOUND'],
    ['an option', { base: '--output=x', head: start }, 'REVISION_NOT_FOUND'],
  ])('refuses %s', async (_, range, code) => {
    await expect(judge(range)).rejects.toMatchObject({ code });
  });

  test('refuses a base that is no registry', async () => {
    const nothing = commit({ 'README.md': 'x' });
    const head = commit(await release(), nothing);
    await expect(judge({ base: nothing, head })).rejects.toMatchObject({ code: 'REGISTRY_INVALID' });
  });
});

describe('a reset of the provenance', () => {
  const file = 'registry/plugins/slugify/record.json';
  const reset = (fromSequence: number): object =>
    record([alice], [aliceKey.publisher], { provenanceReset: { fromSequence, reason: 'The key is lost.' } });

  test.each([
    [3, 'HOLD', ['provenance/is-signed']],
    [2, 'FAIL', ['provenance/is-signed', 'provenance/rank-is-kept']],
  ])('from sequence %d on forgives what the history dates before it', async (...[fromSequence, verdict, checks]) => {
    const second = commit(await release({ version: '1.0.1' }), start);
    const base = commit({ [file]: reset(fromSequence) }, second);
    const head = commit(await release({ sign: 'nothing' }), base);
    const { report, submission } = await judge({ base, head });
    expect(submission.facts.sequences).toEqual({
      value: [
        { version: '1.0.0', sequence: 1 },
        { version: '1.0.1', sequence: 2 },
      ],
    });
    expect([report.verdict, found(report)]).toEqual([verdict, checks]);
  });

  test('in a shallow clone forgives nothing by itself: a human decides', async () => {
    const base = commit({ [file]: reset(9) }, start);
    const head = commit(await release({ sign: 'nothing' }), base);
    scratch.point('shallow', head);
    const clone = newFolder('shallow');
    scratch.git('clone', '--quiet', '--bare', '--depth=2', '--branch=shallow', `file://${scratch.directory}`, clone);
    const shallow = openRepository(clone);
    const { report, submission } = await judge({ base, head, mergeBases: [base] }, shallow);
    await shallow.close();
    expect(submission.facts.sequences).toEqual({ missing: expect.stringContaining('too shallow') });
    expect(report.verdict).toBe('HOLD');
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'provenance/rank-is-kept', outcome: 'skipped' }),
    );
  });
});
