import { describe, expect, test } from 'vitest';
import { classifyChange } from '../../../src/core/model/change.ts';
import {
  type KnownRelease,
  planDeprecation,
  planRemoval,
  planUnyank,
  planYank,
} from '../../../src/core/propose/plan-withdrawal.ts';
import type { Proposal } from '../../../src/core/propose/proposal.ts';
import { accepted, name, problemsOf, version } from '../../support/builders.ts';

const plugin = name('@acme/json-format');
const release: KnownRelease = {
  plugin,
  version: version('1.2.0'),
  versions: [version('1.1.0'), version('1.2.0')],
  removed: false,
  inTree: true,
};
const yanked = '{\n  "format": 1,\n  "reason": "Loses data."\n}\n';
const directory = 'registry/plugins/@acme/json-format';

/** The kind that the review will see in the files of a proposal. */
function kindOf({ files }: Proposal): string {
  return classifyChange(
    files.map(({ path, before, after }) => ({
      path,
      status: after === undefined ? 'deleted' : before === undefined ? 'added' : 'modified',
      mode: '100644',
    })),
  ).kind;
}

describe('planYank()', () => {
  test('writes the reason where the index looks for it', () => {
    const proposal = accepted(planYank(release, 'Loses data.'));
    expect(proposal).toEqual({
      matter: 'yank',
      title: 'Yank @acme/json-format 1.2.0',
      branch: 'plugyard/yank-acme-json-format-1.2.0',
      files: [{ path: `${directory}/yanked/1.2.0.json`, after: yanked }],
    });
    expect(kindOf(proposal)).toBe('yank');
  });

  test.each([
    [{ yanked }, 'Why.', '@acme/json-format 1.2.0 is yanked already'],
    [{ removed: true }, 'Why.', '@acme/json-format 1.2.0 was removed; that is for ever'],
    [{ version: version('1.2.1') }, 'Why.', 'There is no release @acme/json-format 1.2.1; there is 1.2.0'],
    [{ versions: [] }, 'Why.', 'There is no release @acme/json-format 1.2.0'],
    [{}, '', '"reason" is too short: at least 1 characters'],
  ])('refuses %j with the reason %j', (parts, reason, message) => {
    expect(problemsOf(planYank({ ...release, ...parts }, reason))[0]?.message).toBe(message);
  });
});

describe('planUnyank()', () => {
  test('deletes what the yank has written', () => {
    const proposal = accepted(planUnyank({ ...release, yanked }));
    expect(proposal.files).toEqual([{ path: `${directory}/yanked/1.2.0.json`, before: yanked }]);
    expect([proposal.branch, kindOf(proposal)]).toEqual(['plugyard/unyank-acme-json-format-1.2.0', 'yank']);
  });

  test('refuses what is not yanked, or not there', () => {
    expect(problemsOf(planUnyank(release))[0]?.message).toBe('@acme/json-format 1.2.0 is not yanked');
    expect(problemsOf(planUnyank({ ...release, yanked, removed: true }))[0]?.message).toContain('for ever');
  });
});

describe('planRemoval()', () => {
  test('leaves the tombstone and takes the artifact away, where it lies in the repository', () => {
    const proposal = accepted(planRemoval(release, 'Malware.'));
    expect(proposal.files).toEqual([
      { path: `${directory}/removed/1.2.0.json`, after: '{\n  "format": 1,\n  "reason": "Malware."\n}\n' },
      { path: `${directory}/1.2.0/plugin.wasm`, before: null },
    ]);
    expect([proposal.matter, kindOf(proposal)]).toEqual(['removal', 'removal']);
    expect(accepted(planRemoval({ ...release, inTree: false }, 'Malware.')).files).toHaveLength(1);
  });

  test('needs a reason and a release', () => {
    expect(problemsOf(planRemoval(release, ''))[0]?.message).toContain('too short');
    expect(problemsOf(planRemoval({ ...release, removed: true }, 'Why.'))[0]?.message).toContain('for ever');
  });
});

describe('planDeprecation()', () => {
  const path = `${directory}/deprecated.json`;

  test('says why, and what to use instead', () => {
    const proposal = accepted(planDeprecation({ plugin }, { reason: 'Done.', replacement: name('json-kit') }));
    expect(proposal).toMatchObject({ matter: 'deprecation', title: 'Deprecate @acme/json-format' });
    expect(proposal.files).toEqual([
      { path, after: '{\n  "format": 1,\n  "reason": "Done.",\n  "replacement": "json-kit"\n}\n' },
    ]);
    expect(kindOf(proposal)).toBe('deprecation');
    const [file] = proposal.files;
    const known = { plugin, deprecated: file?.after ?? '' };
    expect(accepted(planDeprecation(known, { reason: 'Other.' })).files[0]).toMatchObject({ before: file?.after });
    const again = planDeprecation(known, { reason: 'Done.', replacement: name('json-kit') });
    expect(problemsOf(again)[0]?.message).toBe('@acme/json-format is deprecated in these words already');
    expect(accepted(planDeprecation(known, undefined)).files).toEqual([{ path, before: file?.after }]);
  });

  test('refuses what says nothing', () => {
    expect(problemsOf(planDeprecation({ plugin }, undefined))[0]?.message).toBe('@acme/json-format is not deprecated');
    expect(problemsOf(planDeprecation({ plugin }, { reason: '' }))[0]?.message).toContain('too short');
    expect(problemsOf(planDeprecation({ plugin }, { reason: 'Use it.', replacement: plugin }))[0]?.message).toBe(
      '@acme/json-format cannot replace itself',
    );
  });
});
