import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../../../src/core/model/registry.ts';
import { aRegistry, problemsOf } from '../../support/builders.ts';

describe('parseRegistry()', () => {
  test.each([
    ['an address without https', { url: 'http://yard.example/' }, '/url'],
    ['an address that does not end in /', { url: 'https://yard.example' }, '/url'],
    ['a registry that nobody administers', { administrators: [] }, '/administrators'],
    ['a sequence below 0', { sequenceBase: -1 }, '/sequenceBase'],
    ['a reviewer without a number', { reviewers: [{ login: 'bob' }] }, '/reviewers/0'],
  ])('refuses %s', (_, parts, pointer) => {
    expect(problemsOf(parseRegistry(JSON.stringify({ ...aRegistry(), ...parts })))[0]?.pointer).toBe(pointer);
  });

  test('allows the schema of the file to be named, for editors', () => {
    expect(parseRegistry(JSON.stringify({ $schema: 'https://example.com', ...aRegistry() })).ok).toBe(true);
  });
});
