// What stands on the main branch is looked at once more before it is published, however it came there.
import { beforeEach, describe, expect, test } from 'vitest';
import { acceptedPath } from '../../src/core/model/accepted-commit.ts';
import { formatMergeRecord } from '../../src/core/model/merge-record.ts';
import type { Report } from '../../src/core/model/report.ts';
import { verifyHistory } from '../../src/flows/verify-history.ts';
import { type FileMap, release } from '../support/case-registry.ts';
import { bytesOf, GrowingRegistry, open } from '../support/growing-registry.ts';

let registry: GrowingRegistry;
let judged: string[];
beforeEach(() => {
  registry = new GrowingRegistry();
  judged = [];
});

const report = (verdict: Report['verdict']): Report =>
  ({
    verdict,
    findings:
      verdict === 'FAIL' ? [{ check: 'version/is-new', severity: 'error', message: 'It is there already' }] : [],
  }) as unknown as Report;

/** Every commit since the first, with what a judge would say of those without a record. */
async function verify(verdict: Report['verdict'] = 'PASS') {
  const repository = open(registry.scratch.directory);
  const history = await repository.history(registry.tip, 'registry/plugins');
  const judge = async (base: string, head: string): Promise<Report> => {
    judged.push(`${base} ${head}`);
    return report(verdict);
  };
  return await verifyHistory({ repository, judge }, { tip: registry.tip, commits: history.slice(1) });
}

/** A merge by the review, with the record that it writes; `change` is what somebody made of it. */
async function merge(
  change: { readonly files?: FileMap; readonly base?: string; readonly head?: string } = {},
): Promise<string> {
  const { scratch, tip } = registry;
  const files = bytesOf(await release());
  const head = scratch.commit({ files, message: 'On the branch', parents: [tip] });
  const record = formatMergeRecord({
    base: change.base ?? tip,
    head: change.head ?? head,
    submitter: 1001,
    verdict: 'PASS',
    catalogue: 1,
    report: 'd'.repeat(64) as never,
    review: 'auto',
    reviewers: [],
    overrides: [],
  });
  const commit = scratch.commit({
    files: { ...files, ...bytesOf(change.files ?? {}) },
    message: `Merge slugify\n\n${record}`,
    parents: [tip, head],
  });
  scratch.point('main', commit);
  registry.tip = commit;
  return commit;
}

describe('a merge with a record', () => {
  test('that is what was judged goes out, and nobody judges it again', async () => {
    const commit = await merge();
    expect(await verify()).toEqual({ recorded: [commit], unrecorded: [], accepted: [] });
    expect(judged).toEqual([]);
  });

  test('that holds something more stops the deploy', async () => {
    const commit = await merge({ files: { 'registry/policy.json': '{}' } });
    await expect(verify()).rejects.toMatchObject({
      code: 'REGISTRY_INVALID',
      message: expect.stringMatching(new RegExp(`${commit}: .*registry/policy.json`)),
      hint: expect.stringContaining(`registry/trust/accepted/${commit}.json`),
    });
  });

  test.each([
    ['base', { base: 'a'.repeat(40) }],
    ['head', { head: 'b'.repeat(40) }],
  ])('that names another %s than it has', async (_, change) => {
    await merge(change);
    await expect(verify()).rejects.toThrow('speaks of other commits');
  });

  test('that was copied into a commit without a branch', async () => {
    const first = await merge();
    const { scratch, tip } = registry;
    const message = scratch.git('log', '-1', '--format=%B', first);
    const commit = scratch.commit({ files: bytesOf({ 'registry/policy.json': '{}' }), message, parents: [tip] });
    registry.tip = commit;
    await expect(verify()).rejects.toThrow(`${commit}: its record speaks of other commits`);
  });
});

describe('a commit without a record', () => {
  test('is judged again, on the commit before it; what waits for people goes out as unrecorded', async () => {
    const before = registry.tip;
    const commit = registry.push(await release());
    expect(await verify('HOLD')).toEqual({ recorded: [], unrecorded: [commit], accepted: [] });
    expect(judged).toEqual([`${before} ${commit}`]);
  });

  test('stops the deploy where it breaks a rule, until administrators let it through', async () => {
    const commit = registry.push(await release());
    await expect(verify('FAIL')).rejects.toThrow(`${commit}: version/is-new: It is there already`);
    const { scratch, tip } = registry;
    const files = bytesOf({ [acceptedPath(commit)]: { format: 1, reason: 'We have read it.' } });
    registry.tip = scratch.commit({ files, message: 'Accept', parents: [tip] });
    const repository = open(scratch.directory);
    const commits = [{ commit, message: 'By hand' }];
    const judge = async (): Promise<Report> => report('FAIL');
    expect(await verifyHistory({ repository, judge }, { tip: registry.tip, commits })).toEqual({
      recorded: [],
      unrecorded: [],
      accepted: [commit],
    });
  });

  test('that leaves the registry as it was is nobody’s business', async () => {
    registry.push({ 'README.md': '# Another\n' });
    expect(await verify('FAIL')).toEqual({ recorded: [], unrecorded: [], accepted: [] });
    expect(judged).toEqual([]);
  });

  test('that has nothing before it cannot be judged', async () => {
    const { scratch } = registry;
    const root = scratch.commit({ files: bytesOf({ 'registry/registry.json': '{}' }), message: 'Begin', parents: [] });
    const repository = open(scratch.directory);
    const judge = async (): Promise<Report> => report('PASS');
    const commits = [{ commit: root, message: '' }];
    await expect(verifyHistory({ repository, judge }, { tip: root, commits })).rejects.toThrow('no commit before it');
  });
});

test('every commit that stops it is told at once', async () => {
  registry.push(await release());
  registry.push(await release({ version: '1.2.0' }));
  await expect(verify('FAIL')).rejects.toThrow('2 commits on the main branch may not be deployed');
});
