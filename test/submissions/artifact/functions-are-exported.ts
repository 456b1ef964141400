// Near misses: a function by its name, and in another case; one inside an interface of a component.
import { release } from '../../support/case-registry.ts';
import type { SubmissionCases } from '../../support/submission-case.ts';
import { component, instanceImports, join, name, section, vec, wat } from '../../support/wasm-builder.ts';

const check = 'artifact/functions-are-exported';
const file = 'registry/plugins/slugify/1.1.0/plugin.json';
const described = { description: 'Runs it.' };
// Exports the instance that it imports.
const reexport = component(
  instanceImports('acme:text/api@1.0.0'),
  section(11, vec(join(0x00, name('acme:text/api@1.0.0'), 0x05, 0x00, 0x00))),
);
const base = await release({
  version: '1.0.0',
  wasm: reexport,
  manifest: { permissions: { hostFunctions: ['acme:text/api'] } },
});

export const cases: SubmissionCases = {
  passing: [
    {
      name: 'a function that is exported',
      change: await release({ manifest: { functions: { run: described } } }),
      verdict: 'PASS',
      findings: [],
    },
    {
      name: 'a function of an exported interface',
      base,
      change: await release({
        wasm: reexport,
        manifest: {
          abi: 'wasi-component',
          functions: { 'acme:text/api@1.0.0#run': described },
          permissions: { hostFunctions: ['acme:text/api'] },
        },
      }),
      verdict: 'PASS',
      findings: [],
    },
  ],
  failing: [
    {
      name: 'the same in upper case',
      change: await release({ manifest: { functions: { Run: described } } }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact does not export Run',
          at: `${file}:9:12`,
          pointer: '/functions/Run',
          fix: 'Write one of: run.',
        },
      ],
    },
    {
      name: 'a function of an artifact that exports no function',
      change: await release({
        wasm: wat('(module (memory (export "run") 1))'),
        manifest: { functions: { run: described } },
      }),
      verdict: 'FAIL',
      findings: [
        {
          check,
          message: 'The artifact does not export run',
          at: `${file}:9:12`,
          pointer: '/functions/run',
          fix: 'Export the function.',
        },
      ],
    },
  ],
};
