// Exists to give programs without a CSV reader the rows of a table as JSON.
import { writeName, writeString } from '../../extism-kit/assembly/json-writer';
import { fail, readInput, succeed } from '../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../extism-kit/assembly/text-builder';
import { CsvReader } from './csv-reader';

/** Every row as an array of strings. */
export function rows(): i32 {
  const reader = new CsvReader(readInput());
  const all = reader.rows();
  if (reader.problem.length > 0) return fail(reader.problem);
  const out = new TextBuilder();
  out.unit(0x5b);
  for (let i = 0; i < all.length; i++) {
    if (i > 0) out.unit(0x2c);
    writeRow(out, all[i]);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

/** Every row below the header as an object. */
export function objects(): i32 {
  const reader = new CsvReader(readInput());
  const all = reader.rows();
  if (reader.problem.length > 0) return fail(reader.problem);
  const out = new TextBuilder();
  out.unit(0x5b);
  for (let i = 1; i < all.length; i++) {
    if (all[i].length != all[0].length) return fail(raggedRow(i, all[i].length, all[0].length));
    if (i > 1) out.unit(0x2c);
    writeObject(out, all[0], all[i]);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

function writeRow(out: TextBuilder, row: string[]): void {
  out.unit(0x5b);
  for (let i = 0; i < row.length; i++) {
    if (i > 0) out.unit(0x2c);
    writeString(out, row[i]);
  }
  out.unit(0x5d);
}

function writeObject(out: TextBuilder, header: string[], row: string[]): void {
  out.unit(0x7b);
  for (let i = 0; i < row.length; i++) {
    writeName(out, header[i]);
    writeString(out, row[i]);
  }
  out.unit(0x7d);
}

function raggedRow(row: i32, found: i32, expected: i32): string {
  return 'row ' + (row + 1).toString() + ' has ' + found.toString() + ' values; the header has ' + expected.toString();
}
