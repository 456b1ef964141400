// Exists so that algorithms are found by the constants that they cannot do without, in code and in data.
import type { AlgorithmSign } from '../../model/code-numbers.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { algorithms } from './algorithms.ts';
import { findPatterns } from './find-patterns.ts';
import { functionAround } from './function-around.ts';
import { firstDefined, type NameFunction } from './function-names.ts';

const patterns = algorithms.flatMap(({ data }) => data);

/** The first sign of each algorithm in a module. */
export function findAlgorithms(bytes: Uint8Array, module: WalkedModule, nameOf: NameFunction): AlgorithmSign[] {
  const inData = findPatterns(bytes, module, patterns);
  const { watched } = module.space.code;
  return algorithms.flatMap(({ name, kind, constants, data }): AlgorithmSign[] => {
    const inCode = lowest(constants.map((place) => watched[place] as number));
    if (inCode !== undefined) {
      const index = firstDefined(module) + functionAround(module.space.code, inCode);
      return [{ algorithm: name, kind, offset: inCode, function: nameOf(module, index) }];
    }
    const offset = lowest(data.map((pattern) => inData[patterns.indexOf(pattern)] as number));
    return offset === undefined ? [] : [{ algorithm: name, kind, offset }];
  });
}

function lowest(offsets: readonly number[]): number | undefined {
  return offsets.filter((offset) => offset > 0).sort((left, right) => left - right)[0];
}
