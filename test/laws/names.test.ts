import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, parsePluginName, toFileName } from '../../src/core/model/plugin-name.ts';
import { problemsOf } from '../support/builders.ts';
import { often, pluginNames } from './arbitraries.ts';

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const nearlyNames = fc.string({
  unit: fc.constantFrom('a', 'b', 'l', '1', '0', '-', '@', '/', 'A', '.', '_', ' ', '\n', 'ä', 'а', '\u202e'),
  maxLength: 8,
});
const anything = fc.oneof(
  nearlyNames,
  fc.string({ unit: 'binary' }),
  pluginNames,
  fc.string({ unit: fc.constantFrom('x', '-'), minLength: 45, maxLength: 55 }),
);

/** The sentence of the design, said once more in other words. */
function isName(text: string): boolean {
  const [organisation, plugin] = text.startsWith('@') ? splitOnce(text.slice(1)) : ['xx', text];
  return [organisation, plugin].every(
    (part) => part !== undefined && part.length >= 2 && part.length <= 50 && word.test(part),
  );
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const slash = text.indexOf('/');
  return slash < 0 ? [text, undefined] : [text.slice(0, slash), text.slice(slash + 1)];
}

describe('parsePluginName()', () => {
  test('accepts exactly the documented names', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parsePluginName(text).ok).toBe(isName(text));
      }),
      often,
    );
  });

  test('proposes nothing that it would refuse', () => {
    fc.assert(
      fc.property(
        anything.filter((text) => !isName(text)),
        (text) => {
          const proposal = /^Write "(.*)"\.$/s.exec(problemsOf(parsePluginName(text))[0]?.fix ?? '')?.[1];
          expect(proposal === undefined || isName(proposal), proposal).toBe(true);
        },
      ),
      often,
    );
  });
});

describe('foldName()', () => {
  test('is idempotent', () => {
    const confusing = fc.string({
      unit: fc.constantFrom('r', 'n', 'm', 'v', 'w', 'c', 'l', 'd', '1', 'i', 'I', '0', 'o', '5', 's', '-', 'İ', 'ﬁ'),
    });
    fc.assert(
      fc.property(fc.oneof(confusing, anything), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      often,
    );
  });

  test('does not see case, hyphens and scopes', () => {
    fc.assert(
      fc.property(pluginNames, (name) => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name));
        expect(foldName(name.replaceAll(/[@/-]/g, ''))).toBe(foldName(name));
      }),
      often,
    );
  });
});

describe('toFileName()', () => {
  test('gives two plugins two files', () => {
    fc.assert(
      fc.property(pluginNames, pluginNames, (left, right) => {
        expect(toFileName(left) === toFileName(right)).toBe(left === right);
      }),
      often,
    );
  });
});
