import { describe, expect, test } from 'vitest';
import { parsePlan, type RegistryWishes } from '../../../src/core/setup/registry-plan.ts';

const wishes: RegistryWishes = {
  name: 'Acme plugins',
  url: 'https://acme.github.io/plugins/',
  administrators: ['ann:1001', 'ben_acme:1002'],
  action: `plugyard/plugyard@${'a'.repeat(40)}`,
  private: false,
};

/** What is wrong with a plan, in words. */
function problemsOf(change: Partial<RegistryWishes>): readonly string[] {
  const plan = parsePlan({ ...wishes, ...change });
  return plan.ok ? [] : plan.problems.map(({ message }) => message);
}

describe('parsePlan()', () => {
  test('takes what is complete', () => {
    expect(parsePlan(wishes)).toEqual({
      ok: true,
      value: {
        name: 'Acme plugins',
        url: 'https://acme.github.io/plugins/',
        administrators: [
          { login: 'ann', id: 1001 },
          { login: 'ben_acme', id: 1002 },
        ],
        action: wishes.action,
        private: false,
      },
    });
  });

  test('takes an organisation', () => {
    expect(parsePlan({ ...wishes, organisation: 'acme' })).toMatchObject({ ok: true, value: { organisation: 'acme' } });
  });

  test('tells everything that is missing at once', () => {
    const plan = parsePlan({ administrators: [], private: true });
    expect(plan.ok ? [] : plan.problems.map(({ message, fix = '' }) => `${message}. ${fix}`)).toEqual([
      expect.stringMatching(/^No name of a registry is given\. .*--name/),
      expect.stringMatching(/^No address of a published index is given\. .*--url/),
      expect.stringMatching(/^Nobody is named as administrator\. .*https:\/\/api\.github\.com\/users\/<login>/),
      expect.stringMatching(/^No commit of the Action is given\. .*40 hex/),
    ]);
  });

  test.each([' Acme', 'Acme\nplugins', '<b>Acme</b>', '# Acme', 'Acme `x`', 'A'.repeat(101), 'Acme\u202Eplugins'])(
    'attack: a name that would be more than words in a heading: %j',
    (name) => {
      expect(problemsOf({ name })).toEqual([expect.stringContaining('is no name of a registry')]);
    },
  );

  test.each([
    'http://acme.example/plugins/',
    'https://acme.example/plugins',
    'https://acme.example/plugins/?x=/',
    'https://acme.example/#/',
    'https://ann:secret@acme.example/',
    `https://acme.example/\${{ github.token }}/`,
    `https://acme.example/\${{github.token}}/`,
    'https://acme.example/a b/',
    'https://ACME.example/',
    'https://acme.example/../',
    'acme.example/plugins/',
    `https://acme.example/${'a'.repeat(400)}/`,
  ])('attack: an address that would be more than an address in a workflow: %s', (url) => {
    expect(problemsOf({ url })).toEqual([expect.stringContaining('is no address of a published index')]);
  });

  test.each([
    'ann',
    'ann:',
    'ann:x',
    'ann:0',
    'ann:1:2',
    '@ann:1',
    'ann:1 @everyone',
    'ann:1\n',
    `ann:${'9'.repeat(16)}`,
  ])('an account has a number: %j has not', (account) => {
    expect(problemsOf({ administrators: ['ben:2', account] })).toEqual([
      expect.stringContaining('Not an account with its number: '),
    ]);
  });

  test.each(['A', 'Acme', 'acme/x', '-acme', '../acme'])('%s is no organisation', (organisation) => {
    expect(problemsOf({ organisation })).toEqual([expect.stringContaining('is no name of an organisation')]);
  });
});
