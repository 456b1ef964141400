import { describe, expect, test } from 'vitest';
import { parseInstallRequest } from '../../../src/core/install/install-request.ts';

describe('parseInstallRequest()', () => {
  test.each([
    ['slugify', 'slugify', 'latest'],
    ['slugify@^1.0.0', 'slugify', '^1.0.0'],
    ['slugify@beta', 'slugify', 'beta'],
    ['@acme/json-format', '@acme/json-format', 'latest'],
    ['@acme/json-format@1.2.3', '@acme/json-format', '1.2.3'],
  ])('reads %s', (text, name, range) => {
    expect(parseInstallRequest(text)).toEqual({ ok: true, value: { name, range } });
  });

  test.each([
    ['Slugify', 'not a plugin name'],
    ['', 'not a plugin name'],
    ['@', 'not a plugin name'],
    ['Slugify@nonsense', 'not a plugin name'],
    ['slugify@', 'not a version range'],
    ['slugify@no sense', 'not a version range'],
    ['slugify@^1@^2', 'not a version range'],
    ['@acme/x@../../etc', 'not a plugin name'],
  ])('refuses %j', (text, problem) => {
    const request = parseInstallRequest(text);
    expect(request.ok ? '' : request.problems[0]?.message).toContain(problem);
  });
});
