// Near misses: the same import in a module of no known toolchain, where it is declared, and in one of Rust, where it is not.
import { calling } from '../../support/calling-wasm.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join, name, vec } from '../../support/wasm-builder.ts';

const check = 'artifact/toolchain-adds-nothing';
const random = ['wasi_snapshot_preview1 random_get'];
const plain = calling({ direct: random });
const producers = custom('producers', vec(join(name('processed-by'), vec(join(name('rustc'), name('1.97.1'))))));
const rust = join(plain, producers);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'an import that the manifest asks for',
      base: await release({ version: '1.0.0', wasm: plain, manifest: { permissions: { random: true } } }),
      change: await release({ wasm: plain, manifest: { abi: 'wasi-reactor', permissions: { random: true } } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'random numbers that Rust takes for its hash maps',
      change: await release({ wasm: rust, manifest: { abi: 'wasi-reactor' } }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: "random_get (random), which the manifest does not ask for. Rust's hash maps take their keys",
          at: 'registry/plugins/slugify/1.1.0/plugin.wasm at byte 0x11',
          fix: 'hosts refuse what the manifest does not ask for',
        },
      ],
    },
  ],
};
