import { expect, test } from 'vitest';
import { dependenciesReplacementExists } from '../../../src/core/checks/dependencies/replacement-exists.ts';
import { classifyChange } from '../../../src/core/model/change.ts';
import type { SubmissionFacts } from '../../../src/core/model/submission.ts';

test('a file that cannot be read, or is broken, names nobody: change/files-are-valid tells of it', () => {
  const path = 'registry/plugins/slugify/deprecated.json';
  const change = classifyChange([{ path, status: 'added', mode: '100644' }]);
  for (const document of [
    { path, problems: [] },
    { path, text: '{ "format": 1', problems: [] },
  ]) {
    const facts = {
      change,
      documents: [document],
      names: [] as SubmissionFacts['names'],
    } as unknown as SubmissionFacts;
    expect([...dependenciesReplacementExists.find(facts)]).toEqual([]);
  }
});
