import { describe, expect, test } from 'vitest';
import { branchName, tellNeeds } from '../../../src/core/propose/proposal.ts';
import { toDiff } from '../../../src/core/propose/to-diff.ts';
import { aPolicy } from '../../support/builders.ts';

test('branchName() leaves out what a branch may not hold', () => {
  expect(branchName('yank', '@acme/json-format', '1.2.0')).toBe('plugyard/yank-acme-json-format-1.2.0');
  expect(branchName('~a b', '..c^', 'd--e-')).toBe('plugyard/a-b-.c-d-e');
  expect(branchName('yank', 'slugify', '1.0.0-rc.lock')).toBe('plugyard/yank-slugify-1.0.0-rc.lock_');
});

describe('tellNeeds()', () => {
  const policy = aPolicy();

  test.each([
    ['yank', 'It merges by itself when every check passes.'],
    [
      'record',
      'It needs: a reviewer; another owner or the signature of a publisher who stays (record.sigstore.json); 72 hours.',
    ],
    ['trust', 'It needs: 2 times an administrator.'],
    ['removal', 'It needs: an administrator.'],
  ] as const)('%s', (matter, sentence) => {
    expect(tellNeeds(matter, policy)).toBe(sentence);
  });

  test('nothing merges by itself where the policy says so', () => {
    expect(tellNeeds('yank', aPolicy({ autoMerge: 'never' }))).toBe('It needs: a reviewer.');
  });
});

describe('toDiff()', () => {
  const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

  test('of a new file, a deleted one and bytes', () => {
    expect(
      toDiff([
        { path: 'a.json', after: text('{', '}') },
        { path: 'b.json', before: text('{', '}') },
        { path: 'c.wasm', before: null },
        { path: 'd.json', after: '' },
      ]),
    ).toBe(
      text(
        '--- /dev/null',
        '+++ b/a.json',
        '@@ -0,0 +1,2 @@',
        '+{',
        '+}',
        '--- a/b.json',
        '+++ /dev/null',
        '@@ -1,2 +0,0 @@',
        '-{',
        '-}',
        '--- a/c.wasm',
        '+++ /dev/null',
        '(binary)',
        '--- /dev/null',
        '+++ b/d.json',
        '@@ -0,0 +0,0 @@',
        '',
      ),
    );
  });

  test('of a change in the middle, with three lines around it', () => {
    const before = text('1', '2', '3', '4', '5', '6', '7', '8', '9');
    expect(toDiff([{ path: 'a', before, after: before.replace('5', '5a\n5b') }])).toBe(
      text('--- a/a', '+++ b/a', '@@ -2,7 +2,8 @@', ' 2', ' 3', ' 4', '-5', '+5a', '+5b', ' 6', ' 7', ' 8'),
    );
  });

  test('shows characters that would act on a terminal, and does not obey them', () => {
    const evil = toDiff([{ path: 'a', after: text('\u001b[2J \u202egnp.') }]);
    expect(evil).toBe(text('--- /dev/null', '+++ b/a', '@@ -0,0 +1,1 @@', '+\ufffd[2J \ufffdgnp.'));
  });

  test('of a line that is there twice, and of none at all', () => {
    expect(toDiff([{ path: 'a', before: text('x', 'x'), after: text('x', 'x', 'x') }])).toBe(
      text('--- a/a', '+++ b/a', '@@ -1,2 +1,3 @@', ' x', ' x', '+x'),
    );
    expect(toDiff([{ path: 'a', before: text('x', 'y'), after: text('x') }])).toBe(
      text('--- a/a', '+++ b/a', '@@ -1,2 +1,1 @@', ' x', '-y'),
    );
  });
});
