// Near misses: a reserved name inside another, and in disguise.
import { alice, aliceKey, newPlugin, record } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { newPluginWaits, waits } from '../exceptions.ts';

const check = 'manifest/name-is-allowed';
const at = (name: string): string => `registry/plugins/${name}/1.0.0/plugin.json:3:11`;

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a name that begins with a reserved one',
      change: await newPlugin({ name: 'official-rates' }),
      verdict: 'HOLD',
      findings: [waits('official-rates')],
      exception: newPluginWaits,
    },
  ],
  failing: [
    {
      name: 'a reserved name with a digit for a letter',
      change: await newPlugin({ name: 'off1cial' }),
      verdict: 'HOLD',
      findings: [
        { check, message: 'off1cial uses the reserved name official', at: at('off1cial'), pointer: '/name' },
        waits('off1cial'),
      ],
      exception: newPluginWaits,
    },
    {
      name: 'a reserved name with two letters swapped',
      change: await newPlugin({ name: 'plguyard' }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'plguyard looks like the reserved name plugyard (rule swapped-letters)',
          at: at('plguyard'),
          pointer: '/name',
        },
        waits('plguyard'),
      ],
      exception: newPluginWaits,
    },
    {
      name: 'a reserved name in an organisation',
      base: { 'registry/orgs/alices.json': { format: 1, members: [{ ...alice, role: 'admin' }] } },
      change: await newPlugin({ name: '@alices/plug-yard', record: record([alice], [aliceKey.publisher]) }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: '@alices/plug-yard uses the reserved name plugyard',
          at: at('@alices/plug-yard'),
          pointer: '/name',
        },
        waits('@alices/plug-yard'),
      ],
      exception: newPluginWaits,
    },
  ],
};
