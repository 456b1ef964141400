// The workflow that `plugyard registry trust workflow` writes: what it may do, and what it trusts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflow } from '../../src/cli/run/trust-workflow.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly schedule: readonly { readonly cron: string }[];
    readonly push: { readonly branches: string[] };
  };
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: object; readonly environment?: string; readonly steps: readonly Step[] }>
  >;
}

const pin = `plugyard/plugyard@${'a'.repeat(40)}`;
const { text } = await workflow(pin);
const written = parse(text) as Workflow;
const steps = Object.entries(written.jobs).flatMap(([job, { steps: own }]) => own.map((step) => ({ job, step })));

describe('the workflow of a registry', () => {
  test('signs anew every day, and after every merge', () => {
    expect(written.on.schedule).toEqual([{ cron: '17 4 * * *' }]);
    expect(written.on.push.branches).toEqual(['main']);
  });

  test('gives each job the rights of SECURITY-DESIGN section 5 and no more', () => {
    expect(written.permissions).toEqual({});
    expect(
      Object.fromEntries(Object.entries(written.jobs).map(([job, { permissions }]) => [job, permissions])),
    ).toEqual({
      build: { contents: 'read' },
      sign: { contents: 'write', 'id-token': 'write' },
      pages: { pages: 'write', 'id-token': 'write' },
      alarm: { issues: 'write' },
    });
  });

  test('names every action by the digest of a commit', () => {
    const used = steps.flatMap(({ step }) => step.uses ?? []);
    expect(used).toHaveLength(6);
    expect(used.filter((action) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(used.filter((action) => action === pin)).toHaveLength(2);
  });

  test('shows secrets to one step, in an environment of its own', () => {
    const secret = steps.filter(({ step }) => JSON.stringify(step).includes('secrets.'));
    expect(secret.map(({ job, step }) => [job, step.with?.['command']])).toEqual([['sign', 'sign']]);
    expect(written.jobs['sign']?.environment).toBe('plugyard-signing');
  });

  test('attack: an expression inside of a script would run what it expands to', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
  });

  test('uses inputs and outputs that the Action has', () => {
    const action = parse(readFileSync(join(resolve(import.meta.dirname, '../..'), 'action.yml'), 'utf8')) as {
      readonly inputs: object;
      readonly outputs: object;
    };
    const inputs = steps.filter(({ step }) => step.uses === pin).flatMap(({ step }) => Object.keys(step.with ?? {}));
    expect(inputs.filter((input) => !(input in action.inputs))).toEqual([]);
    const outputs = [...text.matchAll(/steps\.sign\.outputs\.(\w+)/g)].map(([, output]) => output ?? '');
    expect(outputs).toEqual(['alarm', 'superseded']);
    expect(outputs.filter((output) => !(output in action.outputs))).toEqual([]);
  });

  test('attack: a tag can be moved, so a pin by tag is refused', async () => {
    for (const action of [
      'plugyard/plugyard@v1',
      'plugyard/plugyard',
      `x@${'a'.repeat(40)}`,
      `a/b@${'a'.repeat(40)}\n`,
    ]) {
      await expect(workflow(action)).rejects.toMatchObject({ code: 'USAGE' });
    }
  });
});
