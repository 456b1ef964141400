// Exists so that the reports whose words are tested stand in one place.
import type { Report } from '../../../src/core/model/report.ts';

const directory = 'registry/plugins/@acme/json-format/1.2.0';

/** Everything that a report can hold, as the author of a bad release gets it at home. */
export const failing: Report = {
  format: 1,
  catalogue: 1,
  verdict: 'FAIL',
  complete: false,
  subject: { kind: 'release', plugin: '@acme/json-format', version: '1.2.0' } as Report['subject'],
  findings: [
    {
      check: 'provenance/is-signed',
      severity: 'note',
      message: 'No signature lies beside the artifact',
      fix: 'Sign it: plugyard sign --key <file> .',
    },
    {
      check: 'artifact/imports-are-permitted',
      severity: 'error',
      message: 'The artifact imports extism:host/env http_request, which needs the permission network',
      fix: 'Add "network": ["api.example.com"] to "permissions", or build without the import.',
      file: `${directory}/plugin.wasm`,
      offset: 0x1a,
    },
    {
      check: 'manifest/licence-is-known',
      severity: 'error',
      message: '"Apache 2" is not an SPDX licence expression',
      fix: 'Write "Apache-2.0".',
      file: `${directory}/plugin.json`,
      pointer: '/license',
      line: 6,
      column: 14,
    },
    {
      check: 'review/asks-for-nothing-new',
      severity: 'hold',
      message: 'The release asks for network api.example.com',
      fix: 'Say in the pull request what it is for.',
      file: `${directory}/plugin.json`,
      line: 9,
    },
    {
      check: 'artifact/permissions-are-used',
      severity: 'warning',
      message: 'Nothing in the artifact uses the permission clock',
      fix: 'Remove it.',
      file: `${directory}/plugin.json`,
    },
  ],
  checks: [
    { id: 'change/has-one-kind', outcome: 'passed' },
    { id: 'manifest/licence-is-known', outcome: 'found' },
    { id: 'artifact/is-wasm', outcome: 'skipped', reason: 'the artifact could not be fetched' },
    { id: 'ownership/release-is-authorised', outcome: 'deferred', reason: 'who submits is known in the pull request' },
    { id: 'review/plugin-is-established', outcome: 'deferred', reason: 'who submits is known in the pull request' },
    { id: 'artifact/size-matches', outcome: 'skipped' },
  ],
  news: {
    permissions: { added: ['network api.example.com'], removed: ['clock'] },
    dependencies: { added: ['utf8-tools'], removed: ['old-tools'] },
    size: { before: 1000, after: 1200 },
    signedBy: [
      'key a615698beb61',
      'https://github.com/acme/json-format/.github/workflows/release.yml@refs/tags/v1.2.0',
    ],
  },
};

export const passing: Report = {
  format: 1,
  catalogue: 1,
  verdict: 'PASS',
  complete: true,
  subject: { kind: 'yank', plugin: 'slugify', version: '1.0.0' } as Report['subject'],
  findings: [],
  checks: [
    { id: 'change/has-one-kind', outcome: 'passed' },
    { id: 'ownership/owner-changes-plugin', outcome: 'passed' },
  ],
  news: {},
};

export const holding: Report = {
  ...passing,
  verdict: 'HOLD',
  subject: { kind: 'new-plugin', plugin: 'slugify', version: '1.0.0' } as Report['subject'],
  findings: [
    {
      check: 'review/plugin-is-established',
      severity: 'hold',
      message: 'slugify is a new plugin',
      fix: 'Wait for a reviewer, and for 72 hours.',
    },
  ],
  checks: [{ id: 'review/plugin-is-established', outcome: 'found' }],
  news: {
    permissions: { added: [], removed: [] },
    dependencies: { added: [], removed: [] },
    size: { after: 1 },
    signedBy: [],
  },
};

/** A release whose bytes do more than its manifest says. */
export const capable: Report = {
  ...passing,
  verdict: 'FAIL',
  subject: { kind: 'release', plugin: 'slugify', version: '1.1.0' } as Report['subject'],
  findings: [
    {
      check: 'artifact/imports-are-permitted',
      severity: 'error',
      message: 'run reaches extism:host/env http_request, which needs the permission network',
      fix: 'Build without the import.',
      file: 'registry/plugins/slugify/1.1.0/plugin wasm?.wasm',
      offset: 0x1a,
      callPath: [
        { by: 'export', function: 'run', offset: 0x40 },
        { by: 'call', function: 'http_request', offset: 0x61 },
      ],
    },
  ],
  news: {
    capabilities: { added: ['network by extism:host/env http_request'], removed: ['clock by env now'] },
    hosts: { added: ['evil.example'], removed: ['api.example'] },
    code: { since: '1.0.0', same: 40, alike: 0, changed: 2, added: 1, removed: 0, uncompared: 0 },
  },
  abilities: {
    capabilities: [
      {
        permission: 'network',
        import: { module: 'extism:host/env', name: 'http_request', offset: 0x1a },
        grade: 'direct',
        standing: 'undeclared',
        path: [
          { by: 'export', function: 'run', offset: 0x40 },
          { by: 'table', function: 'a|b', offset: 0x50 },
          { by: 'call', function: 'http_request', offset: 0x61 },
        ],
      },
      {
        permission: 'environment',
        import: { module: '', name: 'wasi:cli/environment@0.2.0', offset: 0x2a },
        grade: 'table',
        standing: 'baseline',
        reason: 'the standard library reads it',
        path: [{ by: 'export', function: 'run', offset: 0x40 }],
      },
      {
        permission: 'clock',
        import: { module: 'env', name: 'now', offset: 0x3a },
        grade: 'dead',
        standing: 'declared',
        path: [],
      },
    ],
    more: 2,
    features: ['simd', 'tail-calls'],
  },
};

/** Findings whose every text an author chose to be as long as it escapes to. */
export function flooded(findings: number, permissions: number): Report {
  const long = '&'.repeat(5000);
  const flood = Array.from({ length: findings }, (_, index) => ({
    check: 'change/paths-are-safe',
    severity: 'note' as const,
    message: `${index} ${long}`,
    fix: long,
  }));
  const [, worst] = failing.findings;
  return {
    ...failing,
    findings: worst === undefined ? flood : [...flood, worst],
    news: { permissions: { added: Array.from({ length: permissions }, () => `network ${long}`), removed: [] } },
    checks: Array.from({ length: 60 }, (_, index) => ({
      id: `a/${index}`,
      outcome: 'skipped',
      reason: `${index} ${long}`,
    })),
  };
}
