import { describe, expect, test } from 'vitest';
import { publisherId } from '../../../src/core/model/publisher.ts';
import { aPublisher, aWorkflow, sha256 } from '../../support/builders.ts';

describe('publisherId()', () => {
  test('names a key by its digest', () => {
    expect(publisherId(aPublisher({ sha256: sha256('abc') }))).toBe(`key:abc${'0'.repeat(61)}`);
  });

  test('names a workflow by the number of its repository, so that a rename changes nothing', () => {
    const id = 'github:123:.github/workflows/release.yml';
    expect(publisherId(aWorkflow())).toBe(id);
    expect(publisherId(aWorkflow({ repository: 'acme/renamed' }))).toBe(id);
  });

  test('tells the same number on another GitHub server apart', () => {
    expect(publisherId(aWorkflow({ issuer: 'https://token.actions.acme.ghe.com' }))).toBe(
      'github:https://token.actions.acme.ghe.com:123:.github/workflows/release.yml',
    );
  });
});
