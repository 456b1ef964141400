// Exists so that every law draws names, versions, ranges and JSON texts from the same wells.
import fc, { type Arbitrary } from 'fast-check';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { JsonValue } from '../../src/core/model/json.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import type { Version, VersionRange } from '../../src/core/model/version.ts';
import { name, range, sha256, version } from '../support/builders.ts';
import { seed } from '../support/seed.ts';

/** The nightly lane tries every law many times as often. */
const scale = Number(process.env['PLUGYARD_SCALE'] ?? 1);
export const isNightly: boolean = scale > 1;

/** How often a law is tried; the seed is printed by fast-check when one fails. */
export const often: Sample = sample(2000);
export const sometimes: Sample = sample(400);

export function sample(runs: number): Sample {
  return { seed, numRuns: runs * scale };
}

interface Sample {
  readonly seed: number;
  readonly numRuns: number;
}

const nameWord: Arbitrary<string> = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/)
  .filter((word) => word.length > 1);

export const pluginNames: Arbitrary<PluginName> = fc
  .tuple(fc.option(nameWord, { freq: 2 }), nameWord)
  .map(([organisation, word]) => name(organisation === null ? word : `@${organisation}/${word}`));

const part: Arbitrary<string> = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 999_999_999_999_999 })).map(String);
const identifier: Arbitrary<string> = fc.oneof(part, fc.stringMatching(/^[0-9]{0,3}[a-z-][0-9a-z-]{0,5}$/));

export const versions: Arbitrary<Version> = fc
  .tuple(part, part, part, fc.array(identifier, { maxLength: 2 }))
  .map(
    ([major, minor, patch, prerelease]) =>
      `${major}.${minor}.${patch}${prerelease.length > 0 ? '-' : ''}${prerelease.join('.')}`,
  )
  .filter((text) => text.length <= 64)
  .map(version);

export const ranges: Arbitrary<VersionRange> = fc
  .oneof(
    fc.constantFrom('*', 'latest', 'stable', 'beta', '1.x', '>=1.0.0, <2.0.0', '1 - 3', '^1 || ^3'),
    fc.tuple(fc.constantFrom('^', '~', '>=', '<', ''), versions).map(([operator, text]) => operator + text),
  )
  .map(range);

export const digests: Arbitrary<Sha256> = fc.stringMatching(/^[0-9a-f]{64}$/).map(sha256);

export const commits: Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/** Any JSON value that we read: not too deep, and without the key that we refuse. */
export const jsonValues: Arbitrary<JsonValue> = fc
  .jsonValue({ maxDepth: 6, stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('__proto__')) as Arbitrary<JsonValue>;

/** Text that is JSON, or was before a few characters of it were changed. */
export const nearlyJson: Arbitrary<string> = fc
  .tuple(
    jsonValues,
    fc.constantFrom(undefined, 1, '\t', '\r\n'),
    fc.array(
      fc.record({
        at: fc.nat(),
        remove: fc.nat({ max: 2 }),
        insert: fc.constantFrom(
          '',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '0',
          '-',
          '.',
          'e',
          'null',
          '\n',
          '\r',
          '\t',
          '\u0000',
          ' ',
          '\\u0061',
          '"a":1,',
          '//',
          "'",
          '\u2028',
          '\ufeff',
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([value, space, edits]) =>
    edits.reduce(
      (text, { at, remove, insert }) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + insert + text.slice(index + remove);
      },
      JSON.stringify(value, undefined, space),
    ),
  );

/** The same members in another order, at every depth. */
export function reordered(value: JsonValue, turn: number): JsonValue {
  if (Array.isArray(value)) {
    return value.map((entry: JsonValue) => reordered(entry, turn));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value as Readonly<Record<string, JsonValue>>);
  const turned = entries.map((_, index) => entries[(index + turn) % entries.length] as [string, JsonValue]).reverse();
  return Object.fromEntries(turned.map(([key, member]) => [key, reordered(member, turn)]));
}
