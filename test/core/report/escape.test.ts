import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSpan, escapeMarkdown, plainLine } from '../../../src/core/report/escape.ts';
import { seed } from '../../support/seed.ts';

/** What GitHub would link, mention, render or obey; `escaped` stands beside it. */
const hostile: readonly (readonly [what: string, text: string, escaped: string])[] = [
  ['a mention', '@octocat hello', '@\u200boctocat hello'],
  ['a mention of a team', 'cc @acme/owners', 'cc @\u200bacme/owners'],
  ['a mention after a bracket', '(@octocat)', '(@\u200boctocat)'],
  ['an e-mail address', 'mail someone@example.com', 'mail someone@\u200bexample.com'],
  ['an issue', 'fixes #123', 'fixes \\#\u200b123'],
  ['an issue of another repository', 'acme/tool#9', 'acme/tool\\#\u200b9'],
  ['an issue in the old spelling', 'see GH-12 and gh-13', 'see GH\u200b-12 and gh\u200b-13'],
  ['a link', '[click](https://evil.example)', '\\[click\\](https:\u200b//evil.example)'],
  ['an image', '![x](http://evil.example/p.png)', '\\!\\[x\\](http:\u200b//evil.example/p.png)'],
  ['an address', 'https://evil.example/x?a=1', 'https:\u200b//evil.example/x?a=1'],
  ['an address after an underline', '_https://evil.example', '\\_https:\u200b//evil.example'],
  ['an address after a digit', '1https://evil.example', '1https:\u200b//evil.example'],
  ['an address by ftp', 'FTP://evil.example', 'FTP:\u200b//evil.example'],
  ['an address without scheme', 'www.evil.example WWW.EVIL.EXAMPLE', 'www\u200b.evil.example WWW\u200b.EVIL.EXAMPLE'],
  ['an address in angle brackets', '<https://evil.example>', '&lt;https:\u200b//evil.example&gt;'],
  ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['an element that closes ours', '</details></sub>', '&lt;/details&gt;&lt;/sub&gt;'],
  ['a comment', '<!-- hidden', '&lt;\\!-- hidden'],
  ['an entity', '&#64;octocat &lt;b&gt;', '&amp;\\#\u200b64;octocat &amp;lt;b&amp;gt;'],
  ['a table', 'a | b', 'a \\| b'],
  ['a code span', 'run `rm -rf /`', 'run \\`rm -rf /\\`'],
  ['a code fence', '```sh', '\\`\\`\\`sh'],
  ['another code fence', '~~~', '\\~\\~\\~'],
  ['a heading', '# PASS', '\\# PASS'],
  ['a heading by underline', '===', '\\==='],
  ['a rule', '---', '\\---'],
  ['a quotation', '> PASS', '&gt; PASS'],
  ['a list', '- item', '\\- item'],
  ['another list', '+ item', '\\+ item'],
  ['a third list', '* item', '\\* item'],
  ['a numbered list', '1. item', '1\\. item'],
  ['another numbered list', '12) item', '12\\) item'],
  ['emphasis', '**bold** _thin_ ~~gone~~', '\\*\\*bold\\*\\* \\_thin\\_ \\~\\~gone\\~\\~'],
  ['mathematics', '$x$', '\\$x\\$'],
  ['an escape', '\\[x\\]', '\\\\\\[x\\\\\\]'],
  ['a footnote', '[^1]', '\\[^1\\]'],
  ['a workflow command', '::error::pwned', ': :error::pwned'],
  ['a workflow command behind blanks', ' \t::set-output name=x::y', ': :set-output name=x::y'],
  ['a workflow command of the old kind', 'x ##[add-mask]y', 'x \\# \\#\\[add-mask\\]y'],
  ['a line break', 'one\n\n## two', 'one \\#\\# two'],
  ['a line break of another kind', 'one\u2028two\u2029three\u0085four\r\nfive', 'one two three four five'],
  ['an escape sequence', '\u001b[2J\u001b]0;title\u0007PASS', '\\[2J \\]0;title PASS'],
  ['an escape sequence of one character', '\u009b31mred', '31mred'],
  ['a direction override', 'safe\u202egnp.exe\u202c', 'safe gnp.exe'],
  ['isolates and marks', '\u2066a\u2069 \u200f\u061cb', 'a b'],
  ['invisible characters', 'pay\u200bpal \ufeff\u2060x\u00ad', 'pay pal x'],
  ['tag characters', 'a\u{e0041}b', 'a b'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
];

describe('escapeMarkdown()', () => {
  test.each(hostile)('shows %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each([
    'plugin.json lacks "version"',
    'Write "1.2.0", or remove it.',
    'registry/plugins/slugify/1.1.0/plugin.json:9:15',
    'Größe: 1.048.576 Bytes → 日本語',
    'artifact/digest-matches',
  ])('leaves %s as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('cuts what is longer than 600 characters, and never through a character', () => {
    const emoji = '😀'.repeat(400);
    const escaped = escapeMarkdown(emoji);
    expect(escaped.length).toBe(600);
    expect(escaped.endsWith('…')).toBe(true);
    expect(escaped.isWellFormed()).toBe(true);
    expect(escapeMarkdown('x'.repeat(600))).toBe('x'.repeat(600));
  });
});

/** Text in which the dangerous characters are frequent. */
const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile.map(([, text]) => text)) },
      { weight: 3, arbitrary: fc.constantFrom(...'@#<>&:`\\[]()!|~*_$\n\r\t\u001b\u200b\u202e -+=.') },
      { weight: 2, arbitrary: fc.constantFrom('::', '##[', '//', 'www.', 'GH-', 'https', '1', 'a') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const seeded: fc.Parameters<[string]> = { numRuns: 2000, seed };

describe('the law of escaping', () => {
  test('no text leaks a mention, an element, an address, a line break, a control character or a command', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/@(?!\u200b)/);
        expect(escaped).not.toMatch(/[<>]/);
        expect(escaped).not.toMatch(/&(?!amp;|lt;|gt;)/);
        expect(escaped).not.toMatch(/:\/\/|www\.|GH-\d|#\d/i);
        expect(escaped).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(escaped).not.toMatch(/^\s*::|##\w*\[/);
        expect(escaped).not.toMatch(/^(?:[-+=>#]|\d+[.)])/);
        expect(escaped.replace(/\\[\s\S]/g, '')).not.toMatch(/[\\`*_[\]|~$!]/);
        expect(escaped.isWellFormed()).toBe(true);
      }),
      seeded,
    );
  });

  test('no text reaches a terminal or a log as a command', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const plain = plainLine(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(plain).not.toMatch(/^\s*::|##\w*\[/);
        expect(plain.length).toBeLessThanOrEqual(600);
        expect(plain.isWellFormed()).toBe(true);
      }),
      seeded,
    );
  });

  test('no text closes its code span', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const [, fence = '', content = ''] = /^(`+)([^`](?:[\s\S]*[^`])?)\1$/.exec(codeSpan(text)) ?? [];
        expect(fence).not.toBe('');
        expect(content.match(/`+/g) ?? []).not.toContain(fence);
        expect(content.trim()).toBe(plainLine(text));
      }),
      seeded,
    );
  });
});

describe('codeSpan()', () => {
  test.each([
    ['plugin.json:9:15', '`plugin.json:9:15`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`x', '`` `x ``'],
    ['x`', '`` x` ``'],
    ['', '` `'],
    ['\u200b', '` `'],
    ['@octocat\n# x', '`@octocat # x`'],
  ])('fences %j', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});
