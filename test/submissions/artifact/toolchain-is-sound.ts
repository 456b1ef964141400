// Near misses: the last version with the fault, and the first without.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join, name, vec, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/toolchain-is-sound';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const madeBy = (tool: string, version: string): Uint8Array =>
  join(
    wat('(module (func (export "run")))'),
    custom('producers', vec(join(name('processed-by'), vec(join(name(tool), name(version)))))),
  );

export const cases: SubmissionCases = {
  passing: [
    ...(await Promise.all(
      ['go1.16.9', 'go1.17.2', 'go1.24', 'devel', 'go1.170'].map(async (version) => ({
        name: version,
        change: await release({ wasm: madeBy('Go cmd/compile', version) }),
        verdict: 'PASS' as const,
        findings: [],
      })),
    )),
    {
      name: 'another tool of that version',
      change: await release({ wasm: madeBy('clang', 'go1.17.1') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: await Promise.all(
    ['go1.16.8', 'go1.17', 'go1.17.1'].map(async (version) => ({
      name: version,
      change: await release({ wasm: madeBy('Go cmd/compile', version) }),
      verdict: 'PASS' as const,
      findings: [
        {
          check,
          message: `Go cmd/compile ${version} has CVE-2021-38297: arguments of the host overwrite the data of the program`,
          at: file,
          fix: 'Build with Go 1.17.2 or newer.',
        },
      ],
    })),
  ),
};
