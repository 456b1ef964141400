// Exists so that a loop without an exit is told from one that a branch leaves, by a second look at the few in question.
import { Reader } from '../reader.ts';
import { operand, operandsOfPages } from './instruction-table.ts';
import { plainOperands, readBranchTable } from './plain-operands.ts';

const [operandOf, ...operandsBehindPrefix] = operandsOfPages as readonly [Uint8Array, ...Uint8Array[]];
const br = 0x0c;
const brIf = 0x0d;
const brOnNull = 0xd5;
const brOnNonNull = 0xd6;
const branches: ReadonlySet<number> = new Set([br, brIf, brOnNull, brOnNonNull]);

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
  for (let depth = 1; depth > 0; ) {
    const code = body.byte('an instruction');
    const follows = operandOf[code] as number;
    depth += steps.get(follows) ?? 0;
    if (depth > 0) endsWithJump = code === br;
    if (goesFurther(body, code, follows) >= depth && depth > 0) return true;
  }
  return !endsWithJump;
}

/** Reads the operands. How many blocks a branch leaves, the loop's label being one less than their number; -1 for others. */
function goesFurther(body: Reader, code: number, follows: number): number {
  if (branches.has(code)) return body.u32('the label of a branch');
  if (follows === operand.branchTable) return readBranchTable(body).furthest;
  if (follows !== operand.prefix) {
    plainOperands[follows]?.(body);
    return -1;
  }
  const kind = operandsBehindPrefix[code - 0xfb]?.[body.u32('an instruction')] ?? operand.unknown;
  plainOperands[kind]?.(body);
  // Casts that branch are taken for a way out, wherever they go.
  return kind === operand.castBranch ? Number.POSITIVE_INFINITY : -1;
}
