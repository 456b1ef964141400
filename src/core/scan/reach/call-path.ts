// Exists so that a row of numbers becomes a way that a reviewer can follow with a disassembler at hand.
import type { CallStep } from '../../model/reach-facts.ts';
import type { Found } from './search.ts';

/** What the numbers of nodes mean. */
export interface NodeRanges {
  /** From here on sets of functions. */
  readonly firstSet: number;
  /** From here on places of tables. */
  readonly firstSlot: number;
}

/** A step whose function has no name yet. */
interface RawStep {
  readonly by: 'call' | 'slot' | 'table';
  readonly node: number;
  readonly offset: number;
}

export interface RawPath {
  readonly first: CallStep;
  readonly rest: readonly RawStep[];
  readonly leftOut: number;
}

/** Ours: steps shown at the start and at the end of a way, the first one aside. */
const shown = { atStart: 7, atEnd: 8 } as const;

/** The way to a node that was found. */
// Threat: a way can be a million steps long. It is walked once, and only its ends are kept.
export function tracePath(found: Found, ranges: NodeRanges, target: number): RawPath {
  const steps: RawStep[] = [];
  let leftOut = 0;
  let node = target;
  let by: RawStep['by'] = 'call';
  for (let at = target; ; ) {
    if (at >= ranges.firstSlot) by = 'slot';
    else if (at >= ranges.firstSet) by = 'table';
    const origin = found.originOf(at);
    if ('root' in origin) {
      if (at !== node) steps.push({ by, node, offset: origin.root.offset });
      return { first: origin.root, rest: steps.reverse(), leftOut };
    }
    at = origin.from;
    if (origin.offset === undefined) continue;
    steps.push({ by, node, offset: origin.offset });
    node = at;
    by = 'call';
    if (steps.length > shown.atStart + shown.atEnd) {
      steps.splice(shown.atEnd, 1);
      leftOut += 1;
    }
  }
}
