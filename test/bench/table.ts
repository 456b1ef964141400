// Exists so that every figure is told in one table, beside its peer and its bar.
import { execPath, stderr, stdout } from 'node:process';

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly peer: string;
  readonly ratio: string;
  readonly bar: string;
}

const rows: Row[] = [];

export function addRow(row: Row): void {
  stderr.write(`  ${row.what}\n`);
  rows.push(row);
}

/** Milliseconds of a job beside those of its peer; three digits count. */
export function report(
  what: string,
  { job, peer }: { readonly job: number; readonly peer: number },
  bar: { readonly peer: string; readonly limit: string },
): void {
  addRow({
    what,
    figure: `${digits(job)} ms`,
    peer: `${bar.peer} ${digits(peer)} ms`,
    ratio: `${(job / peer).toFixed(2)} x`,
    bar: bar.limit,
  });
}

function digits(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
}

export function printTable(): void {
  stdout.write(`\n${execPath.split('/').at(-1)} ${process.version}\n`);
  for (const { what, figure, peer, ratio, bar } of rows) {
    stdout.write(`${what.padEnd(40)} ${figure.padStart(9)}   ${peer.padEnd(26)} ${ratio.padStart(7)}   ${bar}\n`);
  }
}
