import { describe, expect, test } from 'vitest';
import { parseLicence } from '../../../src/core/model/licence.ts';
import { problemsOf } from '../../support/builders.ts';

describe('parseLicence()', () => {
  test.each([
    ['MIT'],
    ['Apache-2.0 OR MIT'],
    ['(MIT AND CC-BY-4.0) OR GPL-3.0-or-later'],
    ['GPL-2.0-only WITH Classpath-exception-2.0'],
    ['LicenseRef-acme'],
  ])('accepts %s', (text) => {
    expect(parseLicence(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['mit', 'MIT'],
    ['Apache 2', 'Apache-2.0'],
    ['GPL v3', 'GPL-3.0-or-later'],
  ])('proposes for %s the identifier %s', (text, better) => {
    expect(problemsOf(parseLicence(text))[0]?.fix).toBe(`Write "${better}".`);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a name of our own', 'Totally Free'],
    ['a key of every object', 'constructor'],
    ['an open bracket, many times', '('.repeat(200)],
    ['the opposite of the Unlicense', 'UNLICENSED'],
  ])('refuses %s without a proposal', (_, text) => {
    expect(problemsOf(parseLicence(text))[0]?.fix).toBe('Write an SPDX identifier such as MIT or Apache-2.0.');
  });
});
