// Exists so that algorithms are found by the constants that they cannot do without, in code and in data.
import type { AlgorithmSign } from '../../model/code-numbers.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { algorithms } from './algorithms.ts';
import { findPatterns } from './find-patterns.ts';
import { functionAround } from './function-around.ts';
import { firstDefined } from './function-names.ts';

const patterns = algorithms.flatMap(({ data }) => data);

/** `index` of the function that holds it, imports included; absent in data. */
export interface FoundSign {
  readonly algorithm: string;
  readonly kind: AlgorithmSign['kind'];
  readonly offset: number;
  readonly module: WalkedModule;
  readonly index?: number;
}

/** The first sign of each algorithm in a module. */
export function findAlgorithms(bytes: Uint8Array, module: WalkedModule): FoundSign[] {
  const inData = findPatterns(bytes, module, patterns);
  const { watched } = module.space.code;
  return algorithms.flatMap(({ name: algorithm, kind, constants, data }): FoundSign[] => {
    const inCode = lowest(constants.map((place) => watched[place] as number));
    if (inCode !== undefined) {
      const index = firstDefined(module) + functionAround(module.space.code, inCode);
      return [{ algorithm, kind, offset: inCode, module, index }];
    }
    const offset = lowest(data.map((pattern) => inData[patterns.indexOf(pattern)] as number));
    return offset === undefined ? [] : [{ algorithm, kind, offset, module }];
  });
}

function lowest(offsets: readonly number[]): number | undefined {
  const found = offsets.filter((offset) => offset > 0);
  return found.length === 0 ? undefined : Math.min(...found);
}
