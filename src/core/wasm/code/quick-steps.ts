// Exists so that most instructions are one or two numbers: how far the walk steps, what is counted, what is opened and closed.
import { operand, workOf } from './instruction-table.ts';
import { firstByteOfWatched } from './watched-constants.ts';

/** Set in the short step of an instruction that is never short; whoever asks about bytes sets it in them as well. */
export const notShort = 1;
/** The bits of a short step that are held against an instruction's bytes: it is short if none is set in both. */
export const shortBits: number = 0x00ffff00 | notShort;

/** For what follows in short: how many bytes the whole instruction has, and the bits of the next two that must be 0 then. */
const shortForms: ReadonlyMap<number, { readonly size: number; readonly zeros: number }> = new Map([
  [operand.none, { size: 1, zeros: 0 }],
  [operand.index, { size: 2, zeros: 0x0080 }],
  [operand.i32, { size: 2, zeros: 0x0080 }],
  [operand.i64, { size: 2, zeros: 0x0080 }],
  // An alignment without flags, and an offset.
  [operand.memory, { size: 3, zeros: 0x80f0 }],
]);

/**
 * All that the walk asks of an instruction whose operands are as short as can be, laid out as its bytes are:
 * above the code's own byte the bits that must be 0, in place of the code the size, at the top the kind of work.
 */
export function shortStepOf(code: number, follows: number): number {
  const work = (workOf[code] as number) << 24;
  const short = shortForms.get(follows);
  return short === undefined ? work | notShort : work | (short.zeros << 8) | (short.size << 1);
}

/** What the byte behind a code may be, as bits. A long step holds those that it must not be. */
const secondByte = { unplainBlock: 1, flaggedAlignment: 2, watched: 4 } as const;

/** By the byte behind a code: the bits of `secondByte`. */
const secondBytes: Uint8Array = Uint8Array.from(
  { length: 0x100 },
  (_, byte) =>
    (isPlainBlock(byte) ? 0 : secondByte.unplainBlock) |
    (byte < 0x10 ? 0 : secondByte.flaggedAlignment) |
    (firstByteOfWatched.has(byte) ? secondByte.watched : 0),
);

/** No value, or one number. */
function isPlainBlock(type: number): boolean {
  return type === 0x40 || (type >= 0x7c && type < 0x80);
}

/** For what follows in up to three bytes, or by opening and closing blocks. */
const longForms: ReadonlyMap<number, LongForm> = new Map([
  [operand.none, { size: 1 }],
  [operand.index, { ends: 0x808080 }],
  [operand.i32, { ends: 0x808080, never: secondByte.watched }],
  [operand.i64, { ends: 0x808080, never: secondByte.watched }],
  [operand.memory, { ends: 0x808000, never: secondByte.flaggedAlignment }],
  [operand.call, { ends: 0x808080, calls: 1 }],
  [operand.block, { size: 2, opens: 1, never: secondByte.unplainBlock }],
  [operand.end, { size: 1, opens: -1 }],
]);

interface LongForm {
  /** Of the whole instruction, where that is always the same. */
  readonly size?: number;
  /** Where it is not: the bits behind the code of which the first that is 0 is in the last byte. */
  readonly ends?: number;
  readonly opens?: number;
  readonly never?: number;
  readonly calls?: number;
}

/**
 * The same of an instruction with longer operands, without a question that has to be guessed: 0 for what must be read
 * with care. The size, what its second byte must not be, how many blocks it opens, whether it calls, and the bits that
 * end it; see the functions below.
 */
export function longStepOf(follows: number): number {
  const form = longForms.get(follows);
  if (form === undefined) return 0;
  const { size = 0, ends = 0, opens = 0, never = 0, calls = 0 } = form;
  return size | (never << 2) | ((opens + 1) << 5) | (calls << 7) | (ends << 8);
}

/** The size of the instruction at a word; 0 for one that is longer than the word, or whose second byte must not be so. */
export function longSize(step: number, word: number): number {
  if (((step >>> 2) & 7 & (secondBytes[(word >>> 8) & 0xff] as number)) !== 0) return 0;
  const ends = ~word & step & -0x100;
  return (step & 3) + ((32 - Math.clz32(ends & -ends)) >>> 3);
}

export function longOpens(step: number): number {
  return ((step >>> 5) & 3) - 1;
}

export function longCalls(step: number): number {
  return (step >>> 7) & 1;
}

/** The number behind the code of an instruction of that size. */
export function numberIn(word: number, size: number): number {
  const bits = ((word >>> 8) & 0x7f) | ((word >>> 9) & 0x3f80) | ((word >>> 10) & 0x1fc000);
  return bits & ((1 << ((size - 1) * 7)) - 1);
}
