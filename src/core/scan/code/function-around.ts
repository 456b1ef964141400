// Exists so that an offset in the code is told by the function that it lies in.
import { type CodeRecord, codeRow, rowSize } from '../../wasm/code/code-record.ts';

/** The place, among those that the module defines, of the function whose body holds the offset. */
export function functionAround(code: CodeRecord, offset: number): number {
  const rows = code.rows();
  let low = 0;
  let high = code.functions - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle * rowSize + codeRow.offset] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
