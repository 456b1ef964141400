import { describe, expect, test } from 'vitest';
import { acceptancePath, isAcceptancePath, parseAcceptance } from '../../../src/core/model/acceptance.ts';
import { documentParser } from '../../../src/core/model/document.ts';
import { problemsOf } from '../../support/builders.ts';

const commit = 'a'.repeat(40);

describe('an acceptance', () => {
  test('lies under the whole digest of its commit', () => {
    const path = acceptancePath(commit);
    expect(path).toBe(`registry/trust/accepted/${commit}.json`);
    expect(isAcceptancePath(path)).toBe(true);
    for (const other of [acceptancePath('a'.repeat(12)), acceptancePath('HEAD'), `${path}.json`]) {
      expect(isAcceptancePath(other)).toBe(false);
    }
  });

  test('has a reason, and is held against its schema when it is proposed', () => {
    expect(parseAcceptance('{"format":1,"reason":"Both of us have read it."}').ok).toBe(true);
    expect(problemsOf(parseAcceptance('{"format":1}'))).toHaveLength(1);
    expect(documentParser(acceptancePath(commit))).toBe(parseAcceptance);
    expect(documentParser('registry/trust/accepted/short.json')).not.toBe(parseAcceptance);
  });
});
