import { describe, expect, test } from 'vitest';
import { tellAbilities } from '../../../src/core/checks/abilities.ts';
import { missing } from '../../../src/core/model/fact.ts';
import type { Facts } from '../../../src/core/model/submission.ts';
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import { gatherCase } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const manifest = { permissions: { hostFunctions: ['env.land'] } };

async function factsOf(wasm: Uint8Array): Promise<Facts> {
  return (await gatherCase({ name: '', verdict: 'PASS', findings: [], change: await release({ wasm, manifest }) }))
    .facts;
}

describe('tellAbilities()', () => {
  test('names what is used, whether it is declared, and the features', async () => {
    const wasm = calling({ direct: ['env land', 'env launch'] });
    const told = tellAbilities(await factsOf(wasm));
    expect(told?.capabilities.map(({ permission, standing }) => [permission, standing])).toEqual([
      ['host function env.launch', 'undeclared'],
      ['host function env.land', 'declared'],
    ]);
    expect(told?.more).toBe(0);
  });

  test('names the features of a module that can do nothing', async () => {
    const wasm = wat('(module (func (export "run") (result v128) (v128.const i32x4 0 0 0 0)))');
    expect(tellAbilities(await factsOf(wasm))).toEqual({ capabilities: [], more: 0, features: ['simd'] });
  });

  test('takes nothing for declared without a manifest', async () => {
    const facts = await factsOf(calling({ direct: ['env land'] }));
    const told = tellAbilities({ ...facts, manifest: missing('gone') });
    expect(told?.capabilities.map(({ standing }) => standing)).toEqual(['not compared']);
  });

  test('has nothing to say of what was not scanned', async () => {
    const facts = await factsOf(wat('(module)'));
    expect(tellAbilities({ ...facts, scan: missing('gone') })).toBeUndefined();
    expect(tellAbilities({ ...facts, wasm: missing('gone') })).toBeUndefined();
  });
});
