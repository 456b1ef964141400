// The contracts of Hasher and Clock, kept by Node.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { packageVersion } from '../../src/adapters/system/package-version.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { parseSha256 } from '../../src/core/model/digest.ts';
import { parseTimestamp } from '../../src/core/model/timestamp.ts';
import { parseVersion } from '../../src/core/model/version.ts';

describe('the hasher', () => {
  test.each([
    // FIPS 180-4, and the empty string.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('knows the public vectors', (text, sha256) => {
    expect(nodeHasher(new TextEncoder().encode(text))).toBe(sha256);
    expect(parseSha256(sha256)).toEqual({ ok: true, value: sha256 });
  });

  test('hashes what is seen of a buffer, and no more', () => {
    const whole = new TextEncoder().encode('xabcx');
    expect(nodeHasher(whole.subarray(1, 4))).toBe(nodeHasher(new TextEncoder().encode('abc')));
  });
});

describe('the clock', () => {
  test('tells the time in the one spelling, to the second, in UTC', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const now = systemClock();
    expect(parseTimestamp(now)).toEqual({ ok: true, value: now });
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });
});

describe('the version of the program', () => {
  test('is a version', () => {
    expect(parseVersion(packageVersion()).ok).toBe(true);
  });
});
