// Near misses: what compilers write, and what they cannot have written.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join, name, type Part, vec, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/producers-are-plausible';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const text = '(module (func (export "run")))';
const wasi = '(module (import "wasi_snapshot_preview1" "sched_yield" (func (result i32))) (func (export "run")))';
const field = (title: string, ...values: readonly (readonly [string, string])[]): Part =>
  join(name(title), vec(...values.map(([tool, version]) => join(name(tool), name(version)))));
const made = (module: string, ...fields: readonly Part[]): Uint8Array =>
  join(wat(module), custom('producers', vec(...fields)));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'several tools, each once',
      change: await release({
        wasm: made(
          text,
          field('language', ['C11', '']),
          field('processed-by', ['clang', '21.1.0'], ['walrus', '0.23.0'], ['wasm-bindgen', '0.2.100']),
        ),
      }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'Go and its compiler',
      change: await release({
        wasm: made(text, field('language', ['Go', 'go1.24.1']), field('processed-by', ['Go cmd/compile', 'go1.24.1'])),
      }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a language alone',
      change: await release({ wasm: made(text, field('language', ['Go', 'go1.24.1'], ['C11', ''])) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'one compiler in two versions',
      change: await release({ wasm: made(text, field('processed-by', ['clang', '20.1.0'], ['clang', '21.1.0'])) }),
      verdict: 'PASS',
      findings: [{ check, message: /^clang is named twice: 20\.1\.0 and 21\.1\.0$/, at: `${file} at byte 0x2d` }],
    },
    {
      name: 'Go that the compiler of another Go has made',
      change: await release({
        wasm: made(text, field('language', ['Go', 'go1.24.1']), field('processed-by', ['Go cmd/compile', 'go1.20'])),
      }),
      verdict: 'PASS',
      findings: [{ check, message: 'Go go1.24.1 was compiled by the compiler of go1.20', at: `${file} at byte 0x2d` }],
    },
    {
      name: 'a tool of another ABI',
      change: await release({
        wasm: made(wasi, field('processed-by', ['wasm-bindgen', '0.2.100'])),
        manifest: { abi: 'wasi-reactor' },
      }),
      verdict: 'PASS',
      findings: [
        { check, message: 'wasm-bindgen does not make artifacts of the ABI wasi-reactor', at: `${file} at byte 0x59` },
      ],
    },
    {
      name: 'as many contradictions as are told, in a section behind another',
      change: await release({
        wasm: join(
          wat(text),
          custom('name', new Uint8Array(4)),
          custom('producers', vec(field('sdk', ...['a', 'b', 'c', 'a', 'b', 'c'].map((sdk) => [sdk, '1'] as const)))),
        ),
      }),
      verdict: 'PASS',
      findings: [{ check, message: /; c is named twice: 1 and 1$/, at: `${file} at byte 0x38` }],
    },
    {
      name: 'more contradictions than anybody reads',
      change: await release({
        wasm: made(
          text,
          field(
            'sdk',
            ...['a', 'b', 'c', 'd', 'e', 'a', 'b', 'c', 'd', 'e'].map((sdk): [string, string] => [sdk, '1']),
          ),
        ),
      }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message:
            'a is named twice: 1 and 1; b is named twice: 1 and 1; c is named twice: 1 and 1; and 2 more of the kind',
          at: `${file} at byte 0x2d`,
        },
      ],
    },
  ],
};
