// What an artifact can put beside its code to blind, stop or fool the scan.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { artifactContactsAreReputable } from '../../src/core/checks/artifact/contacts-are-reputable.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { known } from '../../src/core/model/fact.ts';
import { toMarkdown } from '../../src/core/report/to-markdown.ts';
import { release } from '../support/case-registry.ts';
import { moduleWith, readBytes, readWasm } from '../support/read-bytes.ts';
import { gatherCase } from '../support/submission-case.ts';
import { coreModule, custom } from '../support/wasm-builder.ts';

const megabyte = 1_048_576;
const fill = (text: string, size: number): Uint8Array => new Uint8Array(Buffer.alloc(size, text, 'latin1'));
const list = (text: string): Uint8Array => custom('.dep-v0', new Uint8Array(deflateSync(text)));

describe('a list of packages', () => {
  test('that inflates to a gigabyte is not inflated, and is told as unread', () => {
    const bomb = new Uint8Array(deflateSync(Buffer.alloc(64 * megabyte)));
    expect(readWasm(coreModule(custom('.dep-v0', bomb))).packageLists).toEqual({ read: 0, unread: 1 });
  });

  test('that nests a hundred thousand arrays is unread', () => {
    expect(readWasm(coreModule(list('['.repeat(100_000)))).packageLists).toEqual({ read: 0, unread: 1 });
  });

  test('that would change prototypes is unread, and changes none', () => {
    const text = '{"packages":[{"__proto__":{"polluted":true},"name":"a","version":"1.0.0","source":"crates.io"}]}';
    expect(readWasm(coreModule(list(text))).packageLists).toEqual({ read: 0, unread: 1 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that hides behind sixteen others is told as unread', () => {
    const lists = Array.from({ length: 20 }, () => list('{"packages":[]}'));
    expect(readWasm(coreModule(...lists)).packageLists).toEqual({ read: 16, unread: 4 });
  });

  test('with names of line feeds and direction marks gives no such names', () => {
    const packages = ['a\nb', 'a\u202eb', 'constructor/..', 'x'.repeat(200)].map((name) => ({
      name,
      version: '1.0.0',
      source: 'crates.io',
    }));
    expect(readWasm(coreModule(list(JSON.stringify({ packages })))).packages).toEqual([]);
  });
});

/** Each would keep a careless reader busy for minutes. */
const floods: readonly (readonly [string, string])[] = [
  ['nothing but ://', '://'],
  ['addresses without end', 'a://a.'],
  ['hosts that never end', 'https://a.b.c.d.e.f.g.h.i.j.k.l.m.'],
  ['dots and digits', '1.1'],
  ['colons and digits', ']:1'],
  ['places of ill repute in a row', 'ix.io.'],
  ['starts of tokens', 'glpat-'],
  ['starts of long tokens', 'sk_live_'],
  ['starts of web tokens', 'eyJhbGciOi'],
  ['headers of web tokens', `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.e.`],
  ['starts of keys', '-----BEGIN PRIVATE KEY-----'],
  ['home directories', '/home/a/b.'],
  ['home directories of Windows', ':\\Users\\a '],
  ['starts of modules', '\0asm\x01\0\0\0'],
  ['starts of programs', 'PE\0\0\x64\x86\x01\0'],
  ['starts of archives', 'PK\x03\x04'],
  ['starts of documents', '%PDF-1.7\n'],
  ['starts of scripts', '#!/'],
  ['text of two bytes', 'a\0'],
  ['text of two bytes in pieces', 'a\0b\0c\0d\0e\0f\0g\0h\0\0\0'],
  ['letters of wallets', '4'],
  ['wallets of Monero', `44${'1'.repeat(93)}-`],
  ['wallets of Bitcoin', 'bc1q'],
  ['onions', `${'a'.repeat(16)}.onion `],
  ['lists of Go', '\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6\xf9'],
];

describe('eight megabytes', () => {
  test.each(floods)(
    'of %s are read in one go, and lists stay short',
    (_, text) => {
      const facts = readWasm(moduleWith(fill(text, 8 * megabyte)));
      expect(JSON.stringify(facts).length).toBeLessThan(100_000);
    },
    20_000,
  );
});

describe('tens of thousands', () => {
  test('secrets are cut, and the number is told', () => {
    const pieces = Array.from({ length: 40_000 }, (_, index) => {
      const number = (Math.imul(index + 7, 2_654_435_761) >>> 0).toString(36).padStart(7, 'z');
      return `sk_live_Q7r${number}Xv2KpZ9tLw4N${number} `;
    });
    const facts = readBytes(pieces.join(''));
    expect(facts.secrets).toHaveLength(100);
    expect(facts.more.secrets).toBe(39_900);
  });

  test('hosts are cut, and the number is told', () => {
    const facts = readBytes(Array.from({ length: 40_000 }, (_, index) => `https://a${index}.example.dev `).join(''));
    expect(facts.hosts).toHaveLength(200);
    expect(facts.more).toMatchObject({ hosts: 39_800 });
  });

  test('contacts leave a finding that says so', async () => {
    const submission = await gatherCase({ name: '', change: await release(), verdict: 'PASS', findings: [] });
    const text = Array.from({ length: 300 }, (_, index) => `https://a${index}.ngrok.io `).join('');
    const { facts } = submission;
    if (!('value' in facts.scan)) throw new Error('there is no scan');
    const scan = known({ ...facts.scan.value, data: readBytes(text) });
    const report = runChecks({ ...submission, facts: { ...facts, scan } }, [artifactContactsAreReputable]);
    expect(report.findings).toHaveLength(51);
    const { contacts } = readBytes(text);
    const few = known({ ...facts.scan.value, data: { ...readBytes(text), contacts: contacts.slice(0, 1) } });
    const cut = runChecks({ ...submission, facts: { ...facts, scan: few } }, [artifactContactsAreReputable]);
    expect(cut.findings.at(-1)?.message).toBe('There are 200 more such addresses than a scan lists');
  });

  test('core modules of a component and sections of a module are cut, and the number is told', () => {
    const sections = Array.from({ length: 1_000 }, () => custom('cargo', 'x'));
    expect(readWasm(coreModule(...sections)).more).toEqual({ customSections: 800 });
  });
});

describe('text of an artifact', () => {
  test('cannot turn a report around or break its lines', async () => {
    const name = 'cargo\u202e\n# All is well\n<script>';
    const submission = await gatherCase({
      name: '',
      change: await release({ wasm: coreModule(custom(name, 'x'), custom('version', 'a\n\u202e| b |')) }),
      verdict: 'PASS',
      findings: [],
    });
    const text = toMarkdown(runChecks(submission));
    expect(text).not.toContain('\u202e');
    expect(text).not.toContain('\n# All is well');
    expect(text).not.toContain('<script>');
  });
});
