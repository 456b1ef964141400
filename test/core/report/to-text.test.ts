import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/core/report/to-text.ts';
import { capable, failing, holding, passing } from './report-samples.ts';

describe('toText()', () => {
  test('tells everything of a bad release, the verdict last', () => {
    expect(toText(failing)).toBe(`note  provenance/is-signed
  No signature lies beside the artifact
  fix: Sign it: plugyard sign --key <file> .

error  artifact/imports-are-permitted  registry/plugins/@acme/json-format/1.2.0/plugin.wasm at byte 0x1a
  The artifact imports extism:host/env http_request, which needs the permission network
  fix: Add "network": ["api.example.com"] to "permissions", or build without the import.

error  manifest/licence-is-known  registry/plugins/@acme/json-format/1.2.0/plugin.json:6:14
  "Apache 2" is not an SPDX licence expression
  fix: Write "Apache-2.0".

hold  review/asks-for-nothing-new  registry/plugins/@acme/json-format/1.2.0/plugin.json:9
  The release asks for network api.example.com
  fix: Say in the pull request what it is for.

warning  artifact/permissions-are-used  registry/plugins/@acme/json-format/1.2.0/plugin.json
  Nothing in the artifact uses the permission clock
  fix: Remove it.

  · asks for network api.example.com
  · no longer asks for clock
  · depends on utf8-tools
  · no longer depends on old-tools
  · artifact of 1200 bytes (+200)
  · signed by key a615698beb61, https://github.com/acme/json-format/.github/workflows/release.yml@refs/tags/v1.2.0
  not run: artifact/is-wasm
           (the artifact could not be fetched)
  not run: ownership/release-is-authorised, review/plugin-is-established
           (who submits is known in the pull request)
  not run: artifact/size-matches
           (a fact is missing)
FAIL here; 2 checks wait for the pull request: release @acme/json-format 1.2.0 — 2 errors, 1 hold, 1 warning, 1 note; 1 check passed, 2 skipped
`);
  });

  test('is one line when all is well', () => {
    expect(toText(passing)).toBe('PASS: yank slugify 1.0.0 — nothing found; 2 checks passed\n');
  });

  test('paints severities, ids, what is faint, and the verdict', () => {
    const painted: string[] = [];
    const paint = (word: string, as: string): string => {
      painted.push(as);
      return `<${as}>${word}</${as}>`;
    };
    const text = toText(holding, paint);
    expect(text).toContain('<hold>hold</hold>  <strong>review/plugin-is-established</strong>\n');
    expect(text).toContain('<faint>  · not signed by a publisher on record</faint>\n');
    expect(text).toContain('<hold>HOLD</hold>: new plugin slugify 1.0.0');
    expect(toText(passing, paint)).toContain('<pass>PASS</pass>');
    expect(toText(failing, paint)).toContain('<error>FAIL here; 2 checks wait for the pull request</error>');
    expect(new Set(painted)).toEqual(new Set(['hold', 'strong', 'faint', 'pass', 'error', 'warning', 'note']));
  });

  test('lets no text of an author steer the terminal, or the log of a workflow', () => {
    const [finding] = holding.findings;
    const text = toText({
      ...holding,
      findings: [
        {
          ...finding!,
          message: '\n::error::pwned',
          fix: '\u001b[2J##[add-mask]x',
          file: '\u202eevil',
          line: 1,
          column: 2,
        },
      ],
      news: { permissions: { added: ['network \u001b]0;x\u0007'], removed: [] } },
      checks: [{ id: 'a/b', outcome: 'skipped', reason: '::warning::x' }],
    });
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\w*\[/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('shows what the bytes can do, and how', () => {
    expect(toText(capable)).toContain(`What it can do
  network  undeclared
      extism:host/env http_request, called directly: run → (table) a|b → http_request
  environment  baseline: the standard library reads it
      wasi:cli/environment@0.2.0, called only through a table: run
  clock  declared
      env now, called by nothing
  …and 2 more

`);
    const none = { ...capable, abilities: { capabilities: [], more: 0, features: [] } };
    expect(toText(none)).not.toContain('What it can do');
    const all = {
      ...capable,
      abilities: { capabilities: capable.abilities?.capabilities ?? [], more: 0, features: [] },
    };
    expect(toText(all)).not.toContain('more');
  });
});
