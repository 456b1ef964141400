// Exists to show a CSV file as a Markdown table; reading CSV is left to the dependency csv-to-json.
import { callDependency } from '../../extism-kit/assembly/call-dependency';
import { JsonReader } from '../../extism-kit/assembly/json-reader';
import { fail, readInput, succeed } from '../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../extism-kit/assembly/text-builder';

export function table(): i32 {
  const json = callDependency('csv-to-json#rows', readInput());
  if (json === null) return fail('csv-table needs the plugin csv-to-json');
  const reader = new JsonReader(json);
  const rows = readRows(reader);
  if (!reader.atEnd()) return fail('csv-to-json gave an answer that csv-table does not understand');
  if (rows.length == 0) return succeed('');
  return succeed(toTable(rows));
}

function readRows(reader: JsonReader): string[][] {
  const rows: string[][] = [];
  reader.expect(0x5b);
  if (reader.take(0x5d)) return rows;
  do rows.push(reader.strings());
  while (reader.take(0x2c));
  reader.expect(0x5d);
  return rows;
}

function toTable(rows: string[][]): string {
  let columns = 0;
  for (let i = 0; i < rows.length; i++) columns = max(columns, rows[i].length);
  const out = new TextBuilder();
  writeRow(out, rows[0], columns);
  for (let column = 0; column < columns; column++) out.text(isNumeric(rows, column) ? '| --: ' : '| --- ');
  out.text('|\n');
  for (let i = 1; i < rows.length; i++) writeRow(out, rows[i], columns);
  return out.toString();
}

function writeRow(out: TextBuilder, row: string[], columns: i32): void {
  for (let column = 0; column < columns; column++) {
    out.text('| ');
    if (column < row.length) writeCell(out, row[column].trim());
    out.unit(0x20);
  }
  out.text('|\n');
}

/** A cell cannot hold a bar or a line break as they are. */
function writeCell(out: TextBuilder, value: string): void {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit == 0x0a) out.text('<br>');
    else if (unit == 0x7c) out.text('\\|');
    else if (unit != 0x0d) out.unit(unit);
  }
}

/** Whether every value of a column, the header aside, is a number: such columns stand on the right. */
function isNumeric(rows: string[][], column: i32): bool {
  let seen = false;
  for (let i = 1; i < rows.length; i++) {
    const value = column < rows[i].length ? rows[i][column].trim() : '';
    if (value.length == 0) continue;
    if (!isNumber(value)) return false;
    seen = true;
  }
  return seen;
}

function isNumber(value: string): bool {
  let digits = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit != 0x2e && unit != 0x2c && unit != 0x25 && !(unit == 0x2d && i == 0)) return false;
  }
  return digits > 0;
}
