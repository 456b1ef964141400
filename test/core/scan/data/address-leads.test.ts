import { describe, expect, test } from 'vitest';
import { readBytes, readWasm, wide } from '../../../support/read-bytes.ts';
import { componentPreamble, custom, instanceImports, join, section } from '../../../support/wasm-builder.ts';

const hostsIn = (text: string): readonly string[] => readBytes(text).hosts.map(({ host }) => host);
const contactsIn = (text: string): readonly string[] =>
  readBytes(text).contacts.map(({ kind, place }) => `${kind} ${place}`);
const v3 = `${'a'.repeat(55)}d.onion`;

describe('a host', () => {
  test('is told once, with its scheme and its first place', () => {
    const { hosts } = readBytes('see https://api.example.dev/a and wss://api.example.dev/b');
    expect(hosts).toEqual([{ host: 'api.example.dev', scheme: 'https', offset: 18 }]);
  });

  test.each([
    ['HTTPS://API.Example.DEV/x', 'api.example.dev'],
    ['errorhttps://api.example.dev', 'api.example.dev'],
    ['https://api.example.devExpected a value', 'api.example.dev'],
    ['https://api.example.dev.Another sentence', 'api.example.dev'],
    ['https://api.acme.comnext', 'api.acme.com'],
    ['https://api.example.dev:8443/', 'api.example.dev'],
    ['https://alice@api.example.dev/', 'api.example.dev'],
    ['https://münchen.example.dev https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de'],
    ['https://api.example.de', 'api.example.de'],
    ['https://api.example.unheardof/', 'api.example.unheardof'],
    ['redis://cache.example.dev', 'cache.example.dev'],
    ['odd+scheme://api.example.dev', 'api.example.dev'],
  ])('is found in %s', (text, host) => {
    expect(hostsIn(text)).toEqual([host]);
  });

  test.each([
    'https://{}/',
    'http://%s:%d',
    'webpack://project/./src/a.ts',
    'https://www.w3.org/2000/svg',
    'https://docs.rs/serde',
    'https://github.com/rust-lang/rust/issues/1',
    'http://localhost:8080',
    'https://sub.example.com',
    'http://www.word',
    'https://a..dev',
    'https://api.example.9z',
    `https://${'a'.repeat(64)}.dev`,
    `https://${'a.'.repeat(140)}dev`,
    '://api.example.dev',
    '7://api.example.dev',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
    'http://[nonsense]:3000',
    'http://[12]:3000',
    'http://999.1.1.1:80/',
  ])('is not found in %s', (text) => {
    expect(hostsIn(text)).toEqual([]);
    expect(contactsIn(text)).toEqual([]);
  });

  test('is read from text of two bytes a character as well', () => {
    const { hosts } = readBytes(wide('to https://api.example.dev'));
    expect(hosts).toEqual([{ host: 'api.example.dev', scheme: 'https', offset: 20 }]);
    expect(readBytes('x', wide('https://api.example.dev')).hosts).toHaveLength(1);
    expect(readBytes(wide('short'), 1, 0, 1, 0).hosts).toEqual([]);
  });

  test('is read from custom sections, names of imports and nested components', () => {
    const nested = section(4, componentPreamble, custom('notes', 'https://inner.example.dev'));
    const wasm = join(componentPreamble, instanceImports('https://import.example.dev'), nested);
    expect(readWasm(wasm).hosts.map(({ host }) => host)).toEqual(['import.example.dev', 'inner.example.dev']);
    expect(readWasm(wasm).customSections.map(({ name }) => name)).toEqual(['notes']);
  });
});

describe('an address without a name', () => {
  test.each([
    ['http://93.184.216.34/x', 'raw-address 93.184.216.34'],
    ['93.184.216.34:4444', 'raw-address 93.184.216.34'],
    ['http://[2a00:1450:4001::5]:80/', 'raw-address 2a00:1450:4001::5'],
    ['[2a00:1450:4001:800:0:0:0:5]:443', 'raw-address 2a00:1450:4001:800:0:0:0:5'],
  ])('is a contact: %s', (text, contact) => {
    expect(contactsIn(text)).toEqual([contact]);
  });

  test.each([
    '8.8.8.8:53',
    '10.1.2.3:80',
    '1.2.3.4.5:80',
    'v93.184.216.34:80',
    '300.1.2.3:80',
    '[2001:db8::1]:80',
    '[fe80::1]:80',
    '12:30:45 1:2]:3',
    '[1:2:3]:4',
    '[1::2::3]:4',
    '[2a00:1450:4001:800:0:0:0:5:6]:443',
    '[2a00::g]:4',
  ])('is none: %s', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  test('is a host where it stands alone and is no version', () => {
    expect(hostsIn('\0' + '93.184.216.34\0')).toEqual(['93.184.216.34']);
    expect(hostsIn('\0' + '93.184.216.34"')).toEqual(['93.184.216.34']);
    expect(hostsIn('\0' + '2.5.29.17\0' + '4.0.30.0\0' + '93.184.216.34-beta\0')).toEqual([]);
  });
});

describe('a place of ill repute', () => {
  test.each([
    ['https://abc.ngrok.io/x', 'tunnel abc.ngrok.io'],
    ['abc.trycloudflare.com', 'tunnel trycloudflare.com'],
    ['https://discord.com/api/webhooks/1/abc', 'webhook discord.com/api/webhooks/'],
    ['api.telegram.org/bot', 'webhook api.telegram.org/bot'],
    ['https://pastebin.com/raw/abc', 'paste pastebin.com/raw/'],
    ['stratum+ssl://', 'pool stratum+ssl://'],
    [`x ${v3}`, `onion ${v3}`],
    ['expyuzz4wqqyqhjn.onion', 'onion expyuzz4wqqyqhjn.onion'],
  ])('is told: %s', (text, contact) => {
    expect(contactsIn(text)).toEqual([contact]);
  });

  test.each(['https://discord.com/invite/x', 'matrix.io', 'not-webhook.site', 'the .onion domain', 'a.b.onion'])(
    'is not %s',
    (text) => {
      expect(contactsIn(text)).toEqual([]);
    },
  );
});

describe('a password in an address', () => {
  test('is a secret, and is not shown', () => {
    const { secrets, hosts } = readBytes('postgres://admin:hunter2secret@db.example.dev/main');
    expect(hosts).toMatchObject([{ host: 'db.example.dev' }]);
    expect(secrets).toMatchObject([{ kind: 'password in an address', excerpt: 'admin:…' }]);
    expect(secrets[0]?.revoke).toBe('Change the password at db.example.dev.');
  });

  test.each([
    'https://user:password@api.example.dev',
    'https://alice@api.example.dev',
    'https://a:b@api.example.dev',
    'https://alice:hunter2secret@example.com',
    'odd://alice:hunter2secret@api.example.dev',
  ])('is none in %s', (text) => {
    expect(readBytes(text).secrets).toEqual([]);
  });
});
