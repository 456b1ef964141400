// Exists so that people see what a proposal changes before they send it.
import type { ProposedFile } from './proposal.ts';

/** Lines around a change. */
const around = 3;

/** Like a unified diff: one hunk a file, from its first changed line to its last. */
export function toDiff(files: readonly ProposedFile[]): string {
  return files.map(fileDiff).join('');
}

function fileDiff({ path, before, after }: ProposedFile): string {
  const head = `--- ${before === undefined ? '/dev/null' : `a/${path}`}\n+++ ${after === undefined ? '/dev/null' : `b/${path}`}\n`;
  if (before === null) return `${head}(binary)\n`;
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = sameLines(old, now);
  const end = Math.min(sameLines([...old].reverse(), [...now].reverse()), old.length - start, now.length - start);
  const from = Math.max(0, start - around);
  const lines = [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...old.slice(old.length - end, old.length - end + around).map((line) => ` ${line}`),
  ];
  const tail = Math.min(end, around);
  const range = (length: number): string => `${length === 0 ? 0 : from + 1},${length - end + tail - from}`;
  return `${head}@@ -${range(old.length)} +${range(now.length)} @@\n${lines.map(visible).join('\n')}\n`;
}

/** Threat: a record on the base branch holds words of strangers, which could rewrite what stands on a terminal. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** How many lines are the same from the start. */
function sameLines(left: readonly string[], right: readonly string[]): number {
  const first = left.findIndex((line, index) => line !== right[index]);
  return first < 0 ? left.length : first;
}
