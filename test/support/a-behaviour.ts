// Exists so that a test builds what a run showed in one line.
import type { ObservedBehaviour, ObservedImport } from '../../src/core/model/behaviour.ts';
import { defaultRunLimits } from '../../src/flows/run-artifact.ts';

export function aBehaviour(changes: Partial<ObservedBehaviour> = {}): ObservedBehaviour {
  return {
    engine: 'Node 24.0.0, V8 13.6',
    limits: defaultRunLimits,
    setup: { outcome: 'done' },
    examples: [],
    observed: [],
    memoryBytes: 131_072,
    ...changes,
  };
}

/** A function that was called, named `module.name`. */
export function aCall(module: string, name: string, changes: Partial<ObservedImport> = {}): ObservedImport {
  const type = { kind: 'function', type: { parameters: [], results: [] } } as const;
  return { import: { module, name, type, offset: 0 }, calls: 1, atSetup: 0, samples: [], ...changes };
}
