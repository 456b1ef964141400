// Near misses: what was permitted and is used now for the first time; a newer patch and a newer line of an interface.
import { calling, passingOn } from '../../support/calling-wasm.ts';
import { newPlugin, release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';

const check = 'artifact/gains-no-capability';
const at = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const manifest = { permissions: { hostFunctions: ['env.land', 'env.launch'] } };
const landing = calling({ direct: ['env land'] });
const launching = calling({ direct: ['env launch'] });
const online = { abi: 'wasi-component', permissions: { network: ['api.example.com'] } };
const client = (version: string): Uint8Array => passingOn(`wasi:http/outgoing-handler@${version}`);

const naming = (imported: string, host: string): Uint8Array =>
  calling({ direct: [imported] }, `(memory 1) (data (i32.const 0) "https://${host}/v1")`);
const asking = { abi: 'extism', permissions: { network: ['*.acme.dev'] } };
const request = 'extism:host/env http_request';
const log = 'extism:host/env log_info';

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a newer patch of an interface',
      base: await release({ version: '1.0.0', wasm: client('0.2.3'), manifest: online }),
      change: await release({ wasm: client('0.2.9'), manifest: online }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a first release, which has nothing before it',
      change: await newPlugin({ wasm: landing, manifest: { permissions: { hostFunctions: ['env.land'] } } }),
      verdict: 'HOLD',
      findings: [{ check: 'review/plugin-is-established', message: 'word-count is new here' }],
      exception: 'every new plugin waits for a reviewer',
    },
    {
      name: 'another host in the data of a plugin without network access',
      base: await release({ version: '1.0.0', wasm: naming(log, 'a.acme.dev'), manifest: { abi: 'extism' } }),
      change: await release({ wasm: naming(log, 'b.acme.dev'), manifest: { abi: 'extism' } }),
      verdict: 'PASS',
      findings: [
        {
          check: 'artifact/hosts-are-out-of-reach',
          message: 'b.acme.dev',
          at: `${at} at byte 0x64`,
        },
      ],
    },
  ],
  failing: [
    {
      name: 'a host function that was permitted and never used',
      base: await release({ version: '1.0.0', wasm: landing, manifest }),
      change: await release({ wasm: launching, manifest: { permissions: { hostFunctions: ['env.launch'] } } }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message:
            'Since 1.0.0 the artifact has a new capability: + host function env.launch by env launch, - host function env.land by env land',
          at,
        },
      ],
    },
    {
      name: 'a newer line of an interface',
      base: await release({ version: '1.0.0', wasm: client('0.2.3'), manifest: online }),
      change: await release({ wasm: client('0.3.0'), manifest: online }),
      verdict: 'HOLD',
      findings: [
        {
          check,
          message: 'a new interface: + wasi:http/outgoing-handler 0.3, - wasi:http/outgoing-handler 0.2',
          at,
        },
      ],
    },
    {
      name: 'another host in the data of a plugin with network access, whatever hosts it may reach',
      base: await release({ version: '1.0.0', wasm: naming(request, 'a.acme.dev'), manifest: asking }),
      change: await release({ wasm: naming(request, 'b.acme.dev'), manifest: asking }),
      verdict: 'HOLD',
      findings: [{ check, message: 'a new host in its data: + b.acme.dev, - a.acme.dev', at }],
    },
  ],
};
