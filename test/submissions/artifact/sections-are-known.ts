// Near misses: sections of tools, and one of nobody.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { custom, join } from '../../support/wasm-builder.ts';
import { placeIn, withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/sections-are-known';
const cargo = 'once upon a time '.repeat(80);
const wasm = join(withSection('cargo', 'abc'), custom('description', cargo));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a section that tools write',
      change: await release({ wasm: withSection('target_features', [0]) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a section that no tool writes, and one that is most of the file',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [
        { check, message: '"cargo" is one that no known tool writes', at: placeIn(wasm, 'abc') },
        { check, message: '"description" is 9', at: placeIn(wasm, cargo) },
      ],
    },
  ],
};
