import { expect, test } from 'vitest';
import { acceptedPath, parseAccepted } from '../../../src/core/model/accepted-commit.ts';

test('a commit is let through by a file of its name, with a reason', () => {
  expect(acceptedPath('a'.repeat(40))).toBe(`registry/trust/accepted/${'a'.repeat(40)}.json`);
  const file = { format: 1, reason: 'Two of us have read it.' };
  expect(parseAccepted(JSON.stringify(file))).toEqual({ ok: true, value: file });
  expect(parseAccepted('{ "format": 1 }')).toMatchObject({ ok: false });
  expect(parseAccepted('{ "format": 1, "reason": "" }')).toMatchObject({ ok: false });
});
