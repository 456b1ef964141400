import { describe, expect, test } from 'vitest';
import type { CapabilityRow } from '../../../src/core/model/capability-row.ts';
import { tellCapability } from '../../../src/core/report/tell-capability.ts';

const row: CapabilityRow = {
  permission: 'network',
  import: { module: 'env', name: 'send', offset: 8 },
  grade: 'table',
  standing: 'undeclared',
  path: [
    { by: 'export', function: 'run', offset: 1 },
    { by: 'table', function: 'choose', offset: 2 },
    { by: 'call', function: 'env.send', offset: 3 },
  ],
};

describe('tellCapability()', () => {
  test('marks a step through a table on the way', () => {
    expect(tellCapability(row)).toEqual({
      permission: 'network',
      importName: 'env send',
      called: 'only through a table',
      standing: 'undeclared',
      way: 'run → (table) choose → env.send',
    });
  });

  test('says how many steps a long way has that are not shown, and where', () => {
    expect(tellCapability({ ...row, stepsLeftOut: 26 }).way).toBe('run → (table) choose → (26 more) → env.send');
  });

  test('says why, and what for', () => {
    const told = tellCapability({ ...row, standing: 'baseline', reason: 'every Go program', trait: 'dynamic-code' });
    expect(told).toMatchObject({ standing: 'baseline: every Go program', permission: 'network (dynamic code)' });
  });

  test('has no way to what nothing calls', () => {
    expect(tellCapability({ ...row, grade: 'dead', path: [] })).toMatchObject({ called: 'by nothing', way: '' });
  });
});
