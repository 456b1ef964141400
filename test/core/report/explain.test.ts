import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/core/checks/check.ts';
import { checkTable, explainCheck } from '../../../src/core/report/explain.ts';

const check: Check = {
  id: 'artifact/digest-matches',
  title: 'The artifact is the one that the manifest names',
  severity: 'error',
  why: 'Threat: other bytes than those that were reviewed.',
  fix: 'Write the digest that sha256sum prints.',
  on: ['new-plugin', 'release'],
  needs: ['manifest', 'artifact'],
  find: () => [],
};

describe('explainCheck()', () => {
  test('is the page of a check', () => {
    expect(explainCheck(check)).toBe(`# artifact/digest-matches

**The artifact is the one that the manifest names.** Severity: error.

**Why.** Threat: other bytes than those that were reviewed.

**Fix.** Write the digest that sha256sum prints.

**Judges** changes of kind new-plugin, release. **Reads** manifest, artifact.

`);
  });

  test('says that a check without kinds judges every change', () => {
    const { on: _, ...always } = check;
    expect(explainCheck(always)).toContain('**Judges** every change.');
  });
});

describe('checkTable()', () => {
  test('has a row for every check', () => {
    expect(checkTable([check], ({ id }) => `checks/${id}.md`)).toBe(`| check | severity | what it demands |
|---|---|---|
| [artifact/digest-matches](checks/artifact/digest-matches.md) | error | The artifact is the one that the manifest names |
`);
  });
});
