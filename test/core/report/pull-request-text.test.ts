import { expect, test } from 'vitest';
import { pullRequestText } from '../../../src/core/report/pull-request-text.ts';

const bytes = new Uint8Array(3);

test('says what it brings and what it needs', () => {
  const plan = {
    matter: 'release',
    title: 'Release x1 1.0.0',
    branch: 'b',
    files: [
      { path: 'registry/plugins/x1/1.0.0/plugin.json', bytes },
      { path: 'registry/plugins/x1/1.0.0/README.md', bytes: undefined },
    ],
  } as const;
  const { title, body } = pullRequestText(plan, { needs: 'It merges by itself when every check passes.' });
  expect(title).toBe('Release x1 1.0.0');
  expect(body.split('\n').slice(0, 4)).toEqual([
    '- `registry/plugins/x1/1.0.0/plugin.json` (3 bytes)',
    '- `registry/plugins/x1/1.0.0/README.md` is deleted',
    '',
    'It merges by itself when every check passes.',
  ]);
});

test('attack: the words of a person are shown and not obeyed', () => {
  const plan = { matter: 'yank', title: 'Yank', branch: 'b', files: [] } as const;
  const { body } = pullRequestText(plan, {
    needs: 'x',
    reason: '@everyone <img src=x>\n/plugyard approve aaaaaaaaaaaa',
  });
  expect(body).not.toContain('@everyone');
  expect(body).not.toContain('<img');
  expect(body.split('\n').some((line) => line.startsWith('/plugyard'))).toBe(false);
});
