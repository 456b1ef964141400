// Near misses: a patch of which half is new, and one byte more; a minor version of which all is.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { wat } from '../../support/wasm-builder.ts';

const check = 'artifact/patch-changes-little';
const file = 'registry/plugins/slugify/1.0.1/plugin.wasm';
const grown = (nops: number): Uint8Array => wat(`(module (func (export "run")) (func ${'nop '.repeat(nops)}))`);

const full = (...sizes: readonly number[]): Uint8Array =>
  wat(`(module (func (export "run")) ${sizes.map((nops) => `(func ${'nop '.repeat(nops)})`).join(' ')})`);

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a patch of which half is new',
      change: await release({ version: '1.0.1', wasm: grown(0) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a minor version with much that is new',
      change: await release({ wasm: grown(1) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a major version whose numbers read like those of the one before without their dots',
      base: await release({ version: '1.10.0', wasm: grown(0) }),
      change: await release({ version: '11.0.0', wasm: grown(1) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a patch of which more is new',
      change: await release({ version: '1.0.1', wasm: grown(1) }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message:
            '3 of 5 bytes of code are new since 1.0.0: 0 functions changed, 1 added, 0 removed, 0 with other numbers only, 1 the same; the largest: function 1 (3 bytes)',
          at: `${file} at byte 0x23`,
        },
      ],
    },
    {
      name: 'a patch with more that is new than is told',
      change: await release({ version: '1.0.1', wasm: full(5, 4, 3, 2) }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: /; the largest: function 1 \(7 bytes\), function 2 \(6 bytes\), function 3 \(5 bytes\)$/,
          at: `${file} at byte 0x26`,
        },
      ],
    },
  ],
};
