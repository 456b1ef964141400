// Near misses: public https, and every way beside it.
import { digestOf, plainWasm, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'manifest/links-are-safe';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';
const hidden = 'https://intranet.local/plugin.wasm';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'public https',
      change: await release({
        manifest: {
          links: { homepage: 'https://example.com/slugify' },
          authors: [{ name: 'Alice', url: 'https://alice.example.com' }, { name: 'Bob' }],
        },
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'http, credentials and a private address at once',
      change: await release({
        manifest: {
          links: { homepage: 'http://example.com/', issues: 'https://user:secret@example.com/' },
          authors: [{ name: 'Alice', url: 'https://192.168.0.1/' }],
        },
      }),
      verdict: 'FAIL',
      findings: [
        { check, message: 'http://example.com/ is http, not https', at: `${file}:9:17`, pointer: '/links/homepage' },
        {
          check,
          message: 'The address https://…@example.com/ carries credentials',
          at: `${file}:10:15`,
          pointer: '/links/issues',
        },
        { check, message: 'leads into a private network', at: `${file}:15:14`, pointer: '/authors/0/url' },
      ],
    },
    {
      name: 'an artifact in a private network',
      change: await release({
        wasm: null,
        manifest: { artifact: { url: hidden, sha256: digestOf(plainWasm), size: plainWasm.length } },
      }),
      answers: { [hidden]: plainWasm },
      verdict: 'FAIL',
      findings: [
        { check, message: `${hidden} leads into a private network`, at: `${file}:9:12`, pointer: '/artifact/url' },
      ],
    },
  ],
};
