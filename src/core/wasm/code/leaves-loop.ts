// Exists so that a loop without an exit is told from one that a branch leaves, by a second look at the few in question.
import { Reader } from '../reader.ts';
import { operand, operandsOfPages } from './instruction-table.ts';
import { plainOperands, readBranchTable } from './plain-operands.ts';

const br = 0x0c;
const brIf = 0x0d;
const brOnNull = 0xd5;
const brOnNonNull = 0xd6;
const branches: ReadonlySet<number> = new Set([br, brIf, brOnNull, brOnNonNull]);

const oneByte = operandsOfPages[0] as Uint8Array;
/** What the prefix 0xfb is in the pages of the instruction table. */
const firstPrefix = 0xfb - 1;

/** How an instruction changes the number of open blocks, by what follows it. */
const steps: ReadonlyMap<number, number> = new Map([
  [operand.block, 1],
  [operand.loop, 1],
  [operand.tryTable, 1],
  [operand.end, -1],
  [operand.delegate, -1],
]);

/** Whether a branch leaves the loop whose type is at `start`, or its end can be reached. It was walked before. */
export function leavesLoop(bytes: Uint8Array, start: number, end: number): boolean {
  const body = new Reader(bytes, { scope: 'loop', start, end });
  plainOperands[operand.loop]?.(body);
  let endsWithJump = false;
  for (let depth = 1; ; ) {
    const code = body.byte('an instruction');
    const follows = oneByte[code] as number;
    depth += steps.get(follows) ?? 0;
    if (depth === 0) return !endsWithJump;
    if (readLabel(body, code, follows) >= depth) return true;
    endsWithJump = code === br;
  }
}

/** Reads the operands: the label of a branch, the furthest if there are several; -1 for what is no branch. */
function readLabel(body: Reader, code: number, follows: number): number {
  if (branches.has(code)) return body.u32('the label of a branch');
  if (follows === operand.branchTable) return readBranchTable(body).furthest;
  if (follows === operand.end) return -1;
  let kind = follows;
  if (follows === operand.prefix) {
    kind = (operandsOfPages[code - firstPrefix] as Uint8Array)[body.u32('an instruction')] as number;
  }
  const read = plainOperands[kind];
  read?.(body);
  // Casts that branch are taken for a way out wherever they go, and so is what cannot be read here.
  return read === undefined || kind === operand.castBranch ? Number.POSITIVE_INFINITY : -1;
}
