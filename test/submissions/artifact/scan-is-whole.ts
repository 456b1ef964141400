// Near misses: as many source maps as a scan lists, and one more; parts that can be followed, and one that is not there.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, custom, join, name, section, vec, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/scan-is-whole';
const other = 'artifact/source-maps-are-absent';
const file = 'registry/plugins/slugify/1.1.0/plugin.wasm';
const mapped = (maps: number): Uint8Array =>
  join(
    wat('(module (func (export "run")))'),
    ...Array.from({ length: maps }, (_, index) => custom('sourceMappingURL', name(`${index + 10}.map`))),
  );
const told = Array.from({ length: 20 }, (_, index) => ({
  check: other,
  message: `points to ${index + 10}.map`,
  at: `${file} at byte 0x${(0x34 + 26 * index).toString(16)}`,
}));
const inside = section(1, wat('(module (func (export "run")))'));

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'twenty source maps',
      change: await release({ wasm: mapped(20) }),
      verdict: 'PASS',
      findings: told,
    },
    {
      name: 'a component with one part',
      change: await release({ wasm: component(inside), manifest: { abi: 'wasi-component' } }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'a source map more',
      change: await release({ wasm: mapped(21) }),
      verdict: 'PASS',
      findings: [{ check, message: 'The scan does not list 1 addresses of source maps', at: file }, ...told],
    },
    {
      name: 'a component that lifts a function which is not there',
      change: await release({
        wasm: component(inside, section(8, vec([0x01, 0x00, 9, 0]))),
        manifest: { abi: 'wasi-component' },
      }),
      verdict: 'PASS',
      findings: [
        {
          check,
          message: 'The parts of the component were not followed to each other: there is no function 9',
          at: file,
        },
      ],
    },
  ],
};
