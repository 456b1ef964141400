import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../src/core/model/report.ts';
import { toAnnotations } from '../../../src/core/report/to-annotations.ts';
import { failing, holding, passing } from './report-samples.ts';

const directory = 'registry/plugins/@acme/json-format/1.2.0';

describe('toAnnotations()', () => {
  test('puts every finding on its line, errors first', () => {
    expect(toAnnotations(failing)).toEqual([
      {
        level: 'error',
        title: 'artifact/imports-are-permitted',
        message:
          'The artifact imports extism:host/env http_request, which needs the permission network (at byte 0x1a). Fix: Add "network": ["api.example.com"] to "permissions", or build without the import.',
        file: `${directory}/plugin.wasm`,
      },
      {
        level: 'error',
        title: 'manifest/licence-is-known',
        message: '"Apache 2" is not an SPDX licence expression. Fix: Write "Apache-2.0".',
        file: `${directory}/plugin.json`,
        line: 6,
        column: 14,
      },
      {
        level: 'warning',
        title: 'review/asks-for-nothing-new',
        message: 'The release asks for network api.example.com. Fix: Say in the pull request what it is for.',
        file: `${directory}/plugin.json`,
        line: 9,
      },
      {
        level: 'warning',
        title: 'artifact/permissions-are-used',
        message: 'Nothing in the artifact uses the permission clock. Fix: Remove it.',
        file: `${directory}/plugin.json`,
      },
      {
        level: 'notice',
        title: 'provenance/is-signed',
        message: 'No signature lies beside the artifact. Fix: Sign it: plugyard sign --key <file> .',
      },
    ]);
    expect(toAnnotations(passing)).toEqual([]);
  });

  test('keeps ten of a level, so that notes never crowd out errors', () => {
    const [finding] = holding.findings;
    const many = (severity: Severity) => Array.from({ length: 40 }, () => ({ ...finding!, severity }));
    const report = { ...holding, findings: [...many('note'), ...many('warning'), ...many('error')] };
    const levels = toAnnotations(report).map(({ level }) => level);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')]);
  });

  test('keeps every text on one line', () => {
    const [finding] = holding.findings;
    const [annotation] = toAnnotations({
      ...holding,
      findings: [{ ...finding!, message: 'a\n::error::b', fix: 'c\r\nd', file: 'x\ny' }],
    });
    expect(annotation).toMatchObject({ message: 'a ::error::b. Fix: c d', file: 'x y' });
  });
});
