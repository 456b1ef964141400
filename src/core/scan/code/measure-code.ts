// Exists so that the code of an artifact is a few numbers: how much, how tangled, and what kind of work.
import type { Work } from '../../model/code-facts.ts';
import type { AlgorithmSign, CodeNumbers, EndlessLoop, FunctionNumber } from '../../model/code-numbers.ts';
import { compareText } from '../../model/order.ts';
import { codeRow, rowSize } from '../../wasm/code/code-record.ts';
import { workKinds, workPlace } from '../../wasm/code/instruction-table.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import { type FoundSign, findAlgorithms } from './find-algorithms.ts';
import { functionAround } from './function-around.ts';
import { firstDefined, type NameFunction, NameRequests } from './function-names.ts';
import { type ModuleSums, type Peak, sumModule } from './module-sums.ts';

/** Loops that nothing leaves which are told one by one. */
const toldLoops = 16;

interface Summed {
  readonly module: WalkedModule;
  readonly sums: ModuleSums;
}

/** One look at every function and at every byte of data. */
export function measureCode({ bytes, modules }: WalkedWasm): CodeNumbers {
  const summed = modules.map((module): Summed => ({ module, sums: sumModule(module) }));
  const signs = firstSigns(modules.flatMap((module) => findAlgorithms(bytes, module)));
  const requests = new NameRequests();
  tell(summed, signs, requests.ask);
  return tell(summed, signs, requests.answer(bytes));
}

function tell(summed: readonly Summed[], signs: readonly FoundSign[], nameOf: NameFunction): CodeNumbers {
  const work = workKinds.map((_, kind) => total(summed, ({ work }) => work[kind] as number));
  const functions = summed.reduce((sum, { module }) => sum + module.space.code.functions, 0);
  const loops = total(summed, ({ endlessLoops }) => endlessLoops.length);
  return {
    functions,
    size: total(summed, ({ size }) => size),
    instructions: work.reduce((sum, count) => sum + count, 0),
    work: Object.fromEntries(workKinds.map((kind, place) => [kind, work[place]])) as unknown as Work,
    complexity: functions + (work[workPlace.branch] as number),
    ...(functions > 0 && {
      mostComplex: highest(summed, ({ mostComplex }) => mostComplex, nameOf),
      largest: highest(summed, ({ largest }) => largest, nameOf),
      deepest: highest(summed, ({ deepest }) => deepest, nameOf),
    }),
    indirectCalls: total(summed, ({ indirectCalls }) => indirectCalls),
    endlessLoops: summed.flatMap((each) => tellLoops(each, nameOf)).slice(0, toldLoops),
    moreEndlessLoops: Math.max(0, loops - toldLoops),
    algorithms: signs.map((sign) => tellSign(sign, nameOf)),
  };
}

function total(summed: readonly Summed[], numberOf: (sums: ModuleSums) => number): number {
  return summed.reduce((sum, { sums }) => sum + numberOf(sums), 0);
}

/** Of all modules; one of them has a function. */
function highest(summed: readonly Summed[], peakOf: (sums: ModuleSums) => Peak, nameOf: NameFunction): FunctionNumber {
  const { module, sums } = summed.reduce((best, each) =>
    peakOf(each.sums).number > peakOf(best.sums).number ? each : best,
  );
  const peak = peakOf(sums);
  const offset = module.space.code.rows()[peak.function * rowSize + codeRow.offset] as number;
  return { function: nameOf(module, firstDefined(module) + peak.function), offset, number: peak.number };
}

function tellLoops({ module, sums }: Summed, nameOf: NameFunction): readonly EndlessLoop[] {
  const { code } = module.space;
  return sums.endlessLoops.slice(0, toldLoops).map((loop) => {
    const place = functionAround(code, loop);
    const offset = code.rows()[place * rowSize + codeRow.offset] as number;
    return { function: nameOf(module, firstDefined(module) + place), offset, loop };
  });
}

function tellSign({ algorithm, kind, offset, module, index }: FoundSign, nameOf: NameFunction): AlgorithmSign {
  return { algorithm, kind, offset, ...(index !== undefined && { function: nameOf(module, index) }) };
}

/** One sign of each algorithm. */
function firstSigns(signs: readonly FoundSign[]): readonly FoundSign[] {
  const first = new Map<string, FoundSign>();
  for (const sign of signs) if (!first.has(sign.algorithm)) first.set(sign.algorithm, sign);
  return [...first.values()].sort((left, right) => compareText(left.algorithm, right.algorithm));
}
