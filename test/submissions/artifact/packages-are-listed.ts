// Near misses: a program in C, and one in Rust.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { join, name, vec } from '../../support/wasm-builder.ts';
import { withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/packages-are-listed';
const madeIn = (language: string) =>
  withSection('producers', vec(join(name('language'), vec(join(name(language), name('1.0'))))));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a program in another language',
      change: await release({ wasm: madeIn('C11') }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a program in Rust without its list',
      change: await release({ wasm: madeIn('Rust') }),
      verdict: 'PASS',
      findings: [{ check, message: 'no list of its crates', at: 'registry/plugins/slugify/1.1.0/plugin.wasm' }],
    },
  ],
};
