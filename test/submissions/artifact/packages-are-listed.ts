// Near misses: a program in C, and one in Rust.
import { builtFrom } from '../../support/advisory-cases.ts';
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join, name, vec } from '../../support/wasm-builder.ts';
import { withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/packages-are-listed';
const made = (field: string, value: string) => vec(join(name(field), vec(join(name(value), name('1.0')))));
const madeIn = (language: string) => withSection('producers', made('language', language));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a program in another language',
      change: await release({ wasm: madeIn('C11') }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a program that a tool of that name has changed',
      change: await release({ wasm: withSection('producers', made('processed-by', 'Rust')) }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a program in Rust with its list',
      change: await release({
        wasm: join(builtFrom('parser', '1.2.3'), custom('producers', made('language', 'Rust'))),
      }),
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
