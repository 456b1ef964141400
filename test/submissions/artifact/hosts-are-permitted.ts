// Near misses: a host that the manifest names, and another.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { placeIn, withData } from '../../support/wasm-with-data.ts';

const check = 'artifact/hosts-are-permitted';
const wasm = withData(
  'https://api.example.dev/v1\0https://files.example.io\0https://telemetry.example.io/v2\0https://www.w3.org/\0',
);
const manifest = { permissions: { network: ['api.example.dev', '*.example.io'] } };
const fewer = { permissions: { network: ['api.example.dev', 'files.example.io'] } };
const unused = {
  check: 'artifact/permissions-are-used',
  message: 'network',
  at: 'registry/plugins/slugify/1.1.0/plugin.json:9:16',
  pointer: '/permissions/network',
};
const asked = { permissions: { network: [...manifest.permissions.network, 'files.example.io'] } };
const base = await release({ version: '1.0.0', wasm, manifest: asked });

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'hosts that are declared, one by its domain',
      base,
      change: await release({ wasm, manifest }),
      verdict: 'PASS',
      findings: [unused],
    },
  ],
  failing: [
    {
      name: 'a host that is not declared',
      base: await release({ version: '1.0.0', wasm, manifest: fewer }),
      change: await release({ wasm, manifest: fewer }),
      verdict: 'PASS',
      findings: [unused, { check, message: 'telemetry.example.io', at: placeIn(wasm, 'https://telemetry') }],
    },
  ],
};
