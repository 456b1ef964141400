import { expect, test } from 'vitest';
import { LinkFailure, whyUnlinked } from '../../../../../src/core/scan/reach/link/link-failure.ts';

test('whyUnlinked() gives the reason, nothing if there is none, and lets our bugs fly on', () => {
  const give = (error: Error) => (): never => {
    throw error;
  };
  expect(whyUnlinked(() => {})).toBeUndefined();
  expect(whyUnlinked(give(new LinkFailure('too deep')))).toBe('too deep');
  expect(() => whyUnlinked(give(new TypeError('ours')))).toThrow(TypeError);
});
