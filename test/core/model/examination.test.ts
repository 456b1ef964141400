import { describe, expect, test } from 'vitest';
import { toExamination } from '../../../src/core/model/examination.ts';
import { known, knownValue, missing } from '../../../src/core/model/fact.ts';
import { release } from '../../support/case-registry.ts';
import { gatherCase } from '../../support/submission-case.ts';

const submission = await gatherCase({ name: '', verdict: 'PASS', findings: [], change: await release() });

describe('toExamination()', () => {
  test('takes what was found in the bytes, with their digest', () => {
    const { wasm, scan, validity, previousScan, dependents, artifact } = submission.facts;
    expect(toExamination(submission)).toEqual({
      wasm,
      scan,
      validity,
      previousScan,
      dependents,
      problems: [],
      sha256: knownValue(artifact)?.sha256,
    });
  });

  test('says why there were no bytes', () => {
    const failure = { reason: 'nobody answers', fix: 'Ask again.' };
    const gone = missing('the artifact could not be fetched');
    const facts = {
      ...submission.facts,
      artifact: gone,
      delivery: known({ by: 'url' as const, place: 'https://example.com/', failure }),
    };
    const examination = toExamination({ format: 1, facts });
    expect(examination).toMatchObject({ problems: [], failure });
    expect(examination).not.toHaveProperty('sha256');
    expect(toExamination({ format: 1, facts: { ...facts, delivery: gone } })).not.toHaveProperty('failure');
  });
});
