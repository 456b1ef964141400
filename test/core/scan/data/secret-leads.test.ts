import { describe, expect, test } from 'vitest';
import { secretPatterns } from '../../../../src/core/scan/data/secret-patterns.ts';
import { readBytes, wide } from '../../../support/read-bytes.ts';

const kindsIn = (text: string): readonly string[] => readBytes(text).secrets.map(({ kind }) => kind);

/** Made up for this test: of the right form, with the right checksums, and never issued. */
const letters = 'q7RmXv2KpZ9tLw4NcYb8HsJd3GfTa6Ue5QxVrBiPoMkDyWnSgEhCzFuA1jl0';
const long = `${letters}${letters}`;
const hex = '3f9a1c7be2d4805697fe0b1a2c3d4e5f60718293a4b5c6d7e8f9ab0c1d2e3f4a5';
const made: Readonly<Record<string, string>> = {
  'AWS access key': 'AKIAQ7RMXV2KPZ4TLW5N',
  'GitHub fine-grained token': `github_pat_${letters.slice(0, 22)}_${letters.slice(0, 59)}`,
  'GitLab token': `glpat-${letters.slice(0, 20)}`,
  'PyPI token': `pypi-AgEIcHlwaS5vcmc${long}`,
  'Slack token': `xoxb-482915730264-908172635445-${letters.slice(0, 24)}`,
  'Stripe secret key': `sk_live_${letters.slice(0, 24)}`,
  'Google API key': `AIza${letters.slice(0, 35)}`,
  'Google OAuth client secret': `GOCSPX-${letters.slice(0, 28)}`,
  'OpenAI key': `sk-proj-${letters}T3BlbkFJ${letters}`,
  'Anthropic key': `sk-ant-api03-${long.slice(0, 93)}AA`,
  'Hugging Face token': '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',
  'SendGrid key': `SG.${letters.slice(0, 22)}.${letters.slice(0, 43)}`,
  'Twilio key': `SK${hex.slice(0, 32)}`,
  'DigitalOcean token': `dop_v1_${hex.slice(0, 64)}`,
  'Shopify token': `shpat_${hex.slice(0, 32)}`,
  'Docker Hub token': `dckr_pat_${letters.slice(0, 27)}`,
  'Vault token': `hvs.${long.slice(0, 95)}`,
  'Grafana token': `glsa_${letters.slice(0, 32)}_${hex.slice(0, 8)}`,
};

describe('a token', () => {
  test.each(Object.entries(made))('%s is found, also right behind other text', (kind, token) => {
    expect(kindsIn(token)).toEqual([kind]);
    expect(kindsIn(`the key${token} and more`)).toEqual([kind]);
    const [secret] = readBytes(token).secrets;
    expect(secret?.excerpt.length).toBeLessThanOrEqual(9);
    expect(secret?.revoke).toMatch(/^[A-Z].*\.$/);
  });

  test.each(Object.entries(made))('%s is not found when it is cut short', (_, token) => {
    expect(kindsIn(`${token.slice(0, token.length / 3)} `)).toEqual([]);
  });

  test('with a checksum is found only where it is right', () => {
    const right = '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';
    const sum = right.slice(4);
    expect(kindsIn(right)).toEqual(['GitHub token']);
    expect(kindsIn(`npm_${sum}`)).toEqual(['npm token']);
    expect(kindsIn(`ghp_r${sum.slice(1)}`)).toEqual([]);
    const age = 'AGE-SECRET-KEY-1R23CLXD5MZFSH79VN6PG0KAYTJEQ8W4UR23CLXD5MZFSH79VN6PS2P2WVC';
    expect(kindsIn(age)).toEqual(['age identity']);
    expect(kindsIn(age.replace('R23', 'R32'))).toEqual([]);
  });

  test('of an example alarms nobody', () => {
    expect(kindsIn('AKIAIOSFODNN7EXAMPLE')).toEqual([]);
    expect(kindsIn(`glpat-${'x'.repeat(20)}`)).toEqual([]);
    expect(kindsIn('npm_config_registry npm_package_name')).toEqual([]);
    expect(kindsIn(`sk-proj-${long}`)).toEqual([]);
  });

  test('has a row in the table that says how to make it worthless', () => {
    const known = [...Object.keys(made), 'GitHub token', 'npm token', 'age identity'];
    expect(secretPatterns.map(({ kind }) => kind).sort()).toEqual(known.sort());
  });

  test('is found in text of two bytes a character', () => {
    const { secrets } = readBytes(wide(`key=${made['GitLab token']}`));
    expect(secrets).toMatchObject([{ kind: 'GitLab token', offset: 22 }]);
  });
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = letters.slice(0, 43);

describe('a signed web token', () => {
  const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: '1234', name: 'alice' })}.${signature}`;

  test('is found by its header', () => {
    expect(kindsIn(token)).toEqual(['signed web token']);
    expect(
      kindsIn(`${encode({ typ: 'JWT', alg: 'none' })}.${encode({ sub: '1234', name: 'alice' })}.${signature}`),
    ).toEqual([]);
  });

  test.each([
    token.split('.').slice(0, 2).join('.'),
    token.slice(0, -10),
    `${token.split('.')[0]} alone`,
    `${token.split('.')[0]}.x.y`,
    `${encode({ alg: 'HS256' })}.ey.${signature}`,
  ])('is none: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyjiWA4R4/M2bS1';

describe('a private key', () => {
  test.each([
    [`-----BEGIN PRIVATE KEY-----\n${body}\n`, 'private key'],
    [`-----BEGIN RSA PRIVATE KEY-----\\n${body}\\n`, 'rsa private key'],
    [`-----BEGIN OPENSSH PRIVATE KEY-----\r\n${body}`, 'openssh private key'],
    [`-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${body}`, 'pgp private key'],
  ])('is found: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each([
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
    `-----END PRIVATE KEY-----\n${body}`,
    `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(80)}`,
  ])('is none: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('other secrets', () => {
  test('a bot of Telegram', () => {
    expect(kindsIn(`123456789:AA${letters.slice(0, 33)}`)).toEqual(['Telegram bot token']);
    expect(kindsIn(`1234:AA${letters.slice(0, 33)} 123456789:AAshort 123456789:AA${'a'.repeat(33)}`)).toEqual([]);
  });

  test('a storage account of Azure', () => {
    expect(kindsIn(`AccountKey=${long.slice(0, 86)}==;`)).toEqual(['Azure storage key']);
    expect(kindsIn(`AccountKey=${'a'.repeat(86)}==;AccountKey={key}`)).toEqual([]);
  });
});
