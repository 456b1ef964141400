// Exists so that tests judge wasm without processes: V8 in this one, under a name that never changes.
import { examineModules } from '../../src/adapters/engine/examine-modules.ts';
import type { WasmValidity } from '../../src/core/model/wasm-validity.ts';
import type { WasmValidator } from '../../src/ports.ts';

/** Keeps the contract for bytes that are harmless. It takes every component to be valid; `said` is said of everything. */
export function memoryValidator(said?: WasmValidity): WasmValidator {
  return {
    warm: () => undefined,
    validate: async (bytes, question) => {
      const component = {
        engine: 'the component tools',
        answer: { outcome: 'valid' as const },
        modules: question.modules.toSorted((a, b) => a.offset - b.offset),
      };
      return (
        said ?? {
          engine: 'V8',
          modules: examineModules(new Uint8Array(bytes), question),
          ...(question.kind === 'component' && { component }),
        }
      );
    },
  };
}
