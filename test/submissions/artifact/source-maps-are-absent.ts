// Near misses: a section about tools, and one that points to a map.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { name } from '../../support/wasm-builder.ts';
import { placeIn, withSection } from '../../support/wasm-with-data.ts';

const check = 'artifact/source-maps-are-absent';
const wasm = withSection('sourceMappingURL', name('http://localhost:8080/a.map'));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a module without a source map',
      change: await release({ wasm: withSection('target_features', [0]) }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a source map',
      change: await release({ wasm }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'points to http://localhost:8080/a.map',
          at: placeIn(wasm, name('http://localhost:8080/a.map')),
        },
      ],
    },
  ],
};
