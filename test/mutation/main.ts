// `node test/mutation/main.ts [part...]`: changes the code that judges, and fails unless nine of ten changes are noticed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit, stdout } from 'node:process';
import { installCorpus } from '../support/install-corpus.ts';
import { parts } from './parts.ts';
import { type MutationReport, type Score, scoreOf, survivorsOf, withoutSurvivors } from './score.ts';

const least = 90;
const folders = ['src/core/review', 'src/core/trust', 'src/core/checks'];
const root = resolve(import.meta.dirname, '../..');
const results = join(root, '.cache/mutation');
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');

const unknown = argv.slice(2).filter((asked) => !parts.some(({ name }) => name === asked));
if (unknown.length > 0) {
  stdout.write(`No such part: ${unknown.join(', ')}. There are ${parts.map(({ name }) => name).join(', ')}.\n`);
  exit(1);
}
installCorpus(import.meta.dirname);
mkdirSync(results, { recursive: true });
const chosen = parts.filter(({ name }) => argv.length === 2 || argv.includes(name));
const broken = chosen.filter((part) => !run(part)).map(({ name }) => name);
const reports = chosen.filter(({ name }) => !broken.includes(name)).map(({ name }) => resultOf(name));
const scores = folders.map((folder) => scoreOf(folder, reports)).filter(({ mutants }) => mutants > 0);
const survivors = join(results, 'survivors.txt');
writeFileSync(survivors, reports.flatMap(survivorsOf).join('\n'));
stdout.write(`\n${scores.map(tell).join('\n')}\nSurvivors, one a line: ${survivors}\n`);
if (broken.length > 0) stdout.write(`Did not end, and counts nowhere: ${broken.join(', ')}\n`);
const below = scores.filter(({ percent }) => percent < least);
if (below.length > 0) stdout.write(`Below ${least} %: ${below.map(({ folder }) => folder).join(', ')}\n`);
exit(broken.length > 0 || below.length > 0 || scores.length === 0 ? 1 : 0);

/** Tries what changed since the last whole run of this part, and what survived it; false if it did not end. */
function run({ name, sources, atLoad }: (typeof parts)[number]): boolean {
  stdout.write(`\nMutants of ${name}\n`);
  const kept = join(results, `${name}.json`);
  if (existsSync(kept)) writeFileSync(kept, JSON.stringify(withoutSurvivors(resultOf(name))));
  const options = [
    ...['--mutate', sources.join()],
    ...['--incrementalFile', join('.cache/mutation', `${name}.json`)],
    ...(atLoad ? [] : ['--ignoreStatic']),
    ...['--concurrency', String(Math.max(1, availableParallelism() - 1))],
  ];
  const { status } = spawnSync(execPath, [stryker, 'run', 'test/mutation/stryker.config.json', ...options], {
    stdio: 'inherit',
    cwd: root,
    env: { ...env, PLUGYARD_MUTATED: name },
  });
  return status === 0 && existsSync(kept);
}

function resultOf(name: string): MutationReport {
  return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as MutationReport;
}

function tell({ folder, mutants, killed, survived, atLoad, percent }: Score): string {
  const figures = `${mutants} mutants, ${killed} killed, ${survived} survived, ${percent.toFixed(1)} % killed`;
  return `${folder.padEnd(16)} ${figures}; ${atLoad} more are fixed at load and were not tried`;
}
