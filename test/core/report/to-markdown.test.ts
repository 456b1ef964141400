import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/core/report/to-markdown.ts';
import { capable, failing, flooded, holding, passing } from './report-samples.ts';

/** GitHub refuses longer comments. */
const maxComment = 65_536;

describe('toMarkdown()', () => {
  test('tells everything of a bad release, the worst first', () => {
    expect(toMarkdown(failing)).toBe(
      `## ❌ FAIL here; 2 checks wait for the pull request: release @\u200bacme/json-format 1.2.0

2 errors, 1 hold, 1 warning, 1 note; 1 check passed, 2 skipped.

### To be mended

- **artifact/imports-are-permitted** · \`registry/plugins/@acme/json-format/1.2.0/plugin.wasm at byte 0x1a\`
  <br>The artifact imports extism:host/env http\\_request, which needs the permission network
  <br>**Fix:** Add "network": \\["api.example.com"\\] to "permissions", or build without the import.
- **manifest/licence-is-known** · \`registry/plugins/@acme/json-format/1.2.0/plugin.json:6:14\`
  <br>"Apache 2" is not an SPDX licence expression
  <br>**Fix:** Write "Apache-2.0".

### For a human to decide

- **review/asks-for-nothing-new** · \`registry/plugins/@acme/json-format/1.2.0/plugin.json:9\`
  <br>The release asks for network api.example.com
  <br>**Fix:** Say in the pull request what it is for.

### Better to be mended

- **artifact/permissions-are-used** · \`registry/plugins/@acme/json-format/1.2.0/plugin.json\`
  <br>Nothing in the artifact uses the permission clock
  <br>**Fix:** Remove it.

### Good to know

- **provenance/is-signed**
  <br>No signature lies beside the artifact
  <br>**Fix:** Sign it: plugyard sign --key &lt;file&gt; .

### What is new

- asks for network api.example.com
- no longer asks for clock
- depends on utf8-tools
- no longer depends on old-tools
- artifact of 1200 bytes (+200)
- signed by key a615698beb61, https:\u200b//github.com/acme/json-format/.github/workflows/release.yml@\u200brefs/tags/v1.2.0

<details><summary>4 not run; a check that did not run has not passed</summary>

- the artifact could not be fetched: **artifact/is-wasm**
- who submits is known in the pull request: **ownership/release-is-authorised**, **review/plugin-is-established**
- a fact is missing: **artifact/size-matches**

</details>

<sub>Catalogue 1. The same judgement at home: \`plugyard check\`. A check explained: \`plugyard explain <id>\`.</sub>
`,
    );
  });

  test('says little when there is little to say', () => {
    expect(toMarkdown(passing)).toBe(`## ✅ PASS: yank slugify 1.0.0

nothing found; 2 checks passed.

<sub>Catalogue 1. The same judgement at home: \`plugyard check\`. A check explained: \`plugyard explain <id>\`.</sub>
`);
  });

  test('tells a reviewer what is new', () => {
    expect(toMarkdown(holding)).toBe(`## ✋ HOLD: new plugin slugify 1.0.0

1 hold; 0 checks passed.

### For a human to decide

- **review/plugin-is-established**
  <br>slugify is a new plugin
  <br>**Fix:** Wait for a reviewer, and for 72 hours.

### What is new

- artifact of 1 bytes
- not signed by a publisher on record

<sub>Catalogue 1. The same judgement at home: \`plugyard check\`. A check explained: \`plugyard explain <id>\`.</sub>
`);
  });

  test('never grows beyond what GitHub takes, and never leaves out what decides the verdict', () => {
    const text = toMarkdown(flooded(1000, 1000));
    expect(text.length).toBeLessThan(maxComment);
    expect(new TextEncoder().encode(text).length).toBeLessThan(maxComment);
    expect(text).toContain('artifact/imports-are-permitted');
    expect(text).toContain('…and 995 more findings; the JSON report has all of them.');
    expect(text).toContain('…and 998 more news; the JSON report has all of them.');
    expect(text).toContain('60 not run');
  });

  test('shows all of a hundred short findings', () => {
    const [finding] = holding.findings;
    const findings = Array.from({ length: 100 }, () => finding).filter((one) => one !== undefined);
    const text = toMarkdown({ ...holding, findings });
    expect(text.match(/\*\*review\/plugin-is-established\*\*/g)).toHaveLength(100);
    expect(text).not.toContain('more findings');
  });

  test('shows what the bytes can do, and how', () => {
    const text = toMarkdown(capable);
    expect(text).toContain(`### What it can do

| it can use | by the import | called | manifest | on the way |
|---|---|---|---|---|
| network | \`extism:host/env http_request\` | directly | undeclared | \`run → (table) a\\|b → http_request\` |
| environment | \`wasi:cli/environment@0.2.0\` | only through a table | baseline: the standard library reads it | \`run\` |
| clock | \`env now\` | by nothing | declared |  |

…and 2 more capabilities; the JSON report has all of them.

Features of WebAssembly that it needs: simd, tail-calls.
`);
  });

  test('says so when it can do nothing but compute', () => {
    const text = toMarkdown({ ...passing, abilities: { capabilities: [], more: 0, features: [] } });
    expect(text).toContain('### What it can do\n\nNothing but compute: no import grants anything.\n\n<sub>');
  });
});
