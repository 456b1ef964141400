// Near misses: the permissions of the release before, and one network host more; an old line beside a newer one.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'review/asks-for-nothing-new';
const wasm = wat(`(module
  (import "extism:host/env" "http_request" (func (param i64 i64) (result i64)))
  (func (export "run") (drop (call 0 (i64.const 0) (i64.const 0)))))`);
const online = (...network: readonly string[]): object => ({ abi: 'extism', permissions: { network } });
const base = await release({ version: '1.0.0', wasm, manifest: { ...online('api.example.com') } });
const place = (version: string): { at: string; pointer: string } => ({
  at: `registry/plugins/slugify/${version}/plugin.json:8:18`,
  pointer: '/permissions',
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'the network hosts of the release before',
      base,
      change: await release({ wasm, manifest: { ...online('api.example.com') } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a network host more',
      base,
      change: await release({ wasm, manifest: { ...online('api.example.com', 'evil.example') } }),
      verdict: 'HOLD',
      findings: [{ check, message: 'New since 1.0.0: network evil.example', ...place('1.1.0'), fix: 'CHANGELOG.md' }],
    },
    {
      name: 'a network host that a newer line has, but this one never had',
      base: {
        ...(await release({ version: '1.0.0', wasm })),
        ...(await release({ version: '2.0.0', wasm, manifest: { ...online('api.example.com') } })),
      },
      change: await release({ version: '1.0.1', wasm, manifest: { ...online('api.example.com') } }),
      verdict: 'HOLD',
      findings: [{ check, message: 'New since 1.0.0: network api.example.com', ...place('1.0.1') }],
    },
    {
      name: 'a network host that only a withdrawn release had',
      base: {
        ...base,
        'registry/plugins/slugify/yanked/1.0.0.json': { format: 1, reason: 'It talked to the network.' },
      },
      change: await release({ wasm, manifest: { ...online('api.example.com') } }),
      verdict: 'HOLD',
      findings: [{ check, message: 'New since the beginning: network api.example.com', ...place('1.1.0') }],
    },
  ],
};
