import { describe, expect, test } from 'vitest';
import { parseActionPin } from '../../../src/core/setup/action-pin.ts';

const commit = 'a'.repeat(40);

describe('parseActionPin()', () => {
  test.each([`plugyard/plugyard@${commit}`, `Acme-1/a.b_c@${commit}`, `plugyard/plugyard@${commit} # v1.20.3`])(
    'takes %s',
    (text) => {
      expect(parseActionPin(text)).toEqual({ ok: true, value: text });
    },
  );

  test.each([
    ['a tag, which can be moved', 'plugyard/plugyard@v1'],
    ['a branch', 'plugyard/plugyard@main'],
    ['no commit', 'plugyard/plugyard'],
    ['half a commit', `plugyard/plugyard@${'a'.repeat(12)}`],
    ['capital digits, which git does not write', `plugyard/plugyard@${'A'.repeat(40)}`],
    ['no owner', `plugyard@${commit}`],
    ['a folder', `a/b/c@${commit}`],
    ['another line', `plugyard/plugyard@${commit}\n`],
    ['a comment that says something else', `plugyard/plugyard@${commit} # whatever`],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseActionPin(text)).toEqual({
      ok: false,
      problems: [
        { message: expect.stringMatching(/no commit of the Action/i), fix: expect.stringContaining('40 hex') },
      ],
    });
  });
});
