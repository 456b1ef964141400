// A saved submission may be made by hand: what gather always gives may be missing in it, and nothing may crash or pass.
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks.ts';
import { known } from '../../../src/core/model/fact.ts';
import { type Facts, parseSubmission, type Submission } from '../../../src/core/model/submission.ts';
import { accepted } from '../../support/builders.ts';
import { newPlugin, release } from '../../support/case-registry.ts';
import { gatherCase } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

/** The submission once it was written to a file, edited there and read again. */
function edited<Name extends keyof Facts>(
  submission: Submission,
  name: Name,
  edit: (value: Extract<Facts[Name], { readonly value: unknown }>['value']) => object,
): Submission {
  const fact: Facts[Name] = submission.facts[name];
  if (!('value' in fact)) throw new Error(`${name} is not known`);
  const facts = { ...submission.facts, [name]: { value: edit(fact.value as never) } };
  return accepted(parseSubmission(JSON.stringify({ ...submission, facts })));
}

describe('a saved submission', () => {
  test.each([
    ['a release', release],
    ['a new plugin', newPlugin],
  ])('of %s whose change names no plugin and no version never passes', async (_, make) => {
    const submission = await gatherCase({ name: '', change: await make(), verdict: 'PASS', findings: [] });
    const nameless = edited(submission, 'change', ({ kind, files }) => ({ kind, files }));
    expect(runChecks(nameless).verdict).toBe('FAIL');
  });

  test('of a release without record.json, whose change names no plugin, never passes', async () => {
    const change = await newPlugin({ record: null });
    const submission = await gatherCase({ name: '', change, verdict: 'FAIL', findings: [] });
    const nameless = edited(submission, 'change', ({ kind, files }) => ({ kind, files }));
    expect(runChecks(nameless).verdict).toBe('FAIL');
  });

  test('whose memory tells no page size is taken to have pages of 64 KiB', async () => {
    const change = await release({
      wasm: wat('(module (memory 3) (func (export "run")))'),
      manifest: { limits: { memory: 131_072 } },
    });
    const submission = await gatherCase({ name: '', change, verdict: 'FAIL', findings: [] });
    const sizeless = edited(submission, 'wasm', (wasm) => ({
      ...wasm,
      memories: wasm.memories.map((memory) => ({ ...memory, limits: { minimum: memory.limits.minimum } })),
    }));
    const { findings } = runChecks(sizeless);
    expect(findings.map(({ check }) => check)).toEqual(['artifact/memory-is-within-limit']);
    expect(findings[0]?.message).toContain('196608 bytes');
  });

  test('that tells no nearest names of a missing dependency gives the usual fix', async () => {
    const dependencies = { 'utf8-tool': '^1.0.0' };
    const submission = await gatherCase({
      name: '',
      base: await release({ version: '1.0.0', manifest: { dependencies } }),
      change: await release({ manifest: { dependencies } }),
      verdict: 'FAIL',
      findings: [],
    });
    const lonely = edited(submission, 'closure', (closure) => closure.map(({ name }) => ({ name, releases: [] })));
    expect(runChecks(lonely).findings.map(({ fix }) => fix)).toEqual([
      'Correct the name, or publish that plugin first.',
    ]);
  });

  test('without any fact at all holds', async () => {
    const submission = await gatherCase({ name: '', change: await release(), verdict: 'PASS', findings: [] });
    const facts = Object.fromEntries(Object.keys(submission.facts).map((name) => [name, { missing: 'lost' }]));
    const empty = accepted(parseSubmission(JSON.stringify({ format: 1, facts })));
    expect(
      runChecks({ ...empty, facts: { ...empty.facts, change: known({ kind: 'release', files: [] }) } }).verdict,
    ).toBe('HOLD');
    expect(runChecks(empty).verdict).toBe('HOLD');
  });
});
