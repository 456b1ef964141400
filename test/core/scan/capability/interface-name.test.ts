import { describe, expect, test } from 'vitest';
import { compatibleVersion, parseInterfaceName } from '../../../../src/core/scan/capability/interface-name.ts';

describe('parseInterfaceName()', () => {
  test.each([
    ['wasi:io/poll@0.2.6', { id: 'wasi:io/poll', version: '0.2.6' }],
    ['wasi:io/poll', { id: 'wasi:io/poll' }],
    ['locked-dep=<acme:tools@1.0.0>', { id: 'locked-dep=<acme:tools@1.0.0>' }],
    ['a@b@c', { id: 'a@b@c' }],
    ['@1.0.0', { id: '@1.0.0' }],
  ])('%s', (name, expected) => {
    expect(parseInterfaceName(name)).toEqual(expected);
  });
});

describe('compatibleVersion()', () => {
  test.each([
    ['0.2.6', '0.2'],
    ['1.4.0', '1'],
    ['0.3.0-rc-2026-03-15', '0.3.0-rc-2026-03-15'],
    ['7', '7'],
    ['0', '0.'],
  ])('%s goes with all of %s', (version, expected) => {
    expect(compatibleVersion(version)).toBe(expected);
  });
});
