// `npm run demo`: the main job, on a scratch registry, with the built Action and the built CLI.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import pc from 'picocolors';
import { runCli } from '../support/run-cli.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { makeScratch, projectRoot } from './scratch-registry.ts';
import {
  beginStory,
  buildDist,
  deploy,
  type Judged,
  merge,
  runInstalled,
  submitGoodRelease,
  submitHostileRelease,
  submitNewPlugin,
} from './story.ts';

const started = performance.now();
let last = started;

function say(text: string): void {
  stdout.write(`${text}\n`);
}

/** A step's headline with the seconds that it took. */
function step(title: string): void {
  const now = performance.now();
  say(`\n${pc.bold(title)} ${pc.dim(`${((now - last) / 1000).toFixed(1)} s`)}`);
  last = now;
}

function quote(text: string, most = 40): void {
  const lines = text.trimEnd().split('\n');
  for (const line of lines.slice(0, most)) {
    say(`  ${pc.dim('│')} ${line}`);
  }
  if (lines.length > most) {
    say(`  ${pc.dim(`│ … ${lines.length - most} more lines`)}`);
  }
}

/** The CLI replays the judgement from the saved submission: the same report, to the byte. */
async function tellJudgement({ run }: Judged): Promise<void> {
  const { report = '', submission = '' } = run.outputs;
  const replay = await runCli(scratch.path, 'check', '--submission', submission, '--report', 'replayed.json');
  quote(replay.stdout);
  const same = readFileSync(report).equals(readFileSync(join(scratch.path, 'replayed.json')));
  const annotations = run.stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line)).length;
  say(
    `  The Action exits with ${run.exitCode} and leaves ${annotations} annotations; the CLI, from the saved submission, ${same ? 'agrees to the byte' : pc.red('DISAGREES')}.`,
  );
}

/** The output of a command that must succeed. */
async function succeed(...arguments_: readonly string[]): Promise<string> {
  const { stdout: output, stderr, exitCode } = await runCli(project, ...arguments_);
  if (exitCode !== 0) {
    throw new Error(`plugyard ${arguments_.join(' ')} ended with ${exitCode}:\n${stderr}`);
  }
  return output;
}

const scratch = makeScratch('demo');
const project = join(scratch.path, 'project');
say(pc.bold('Plugyard: a plugin is submitted, judged, merged, indexed, installed, verified and run.'));
if (!argv.includes('--no-build')) {
  buildDist();
}
const story = beginStory(scratch.path);
step('1. A registry: a git repository with 14 plugins, and the Action built from this source');

const good = await submitGoodRelease(story);
step('2. Alice opens a pull request: csv-table 1.1.0, signed with her key');
await tellJudgement(good);

const fresh = await submitNewPlugin(story);
step('3. Bob opens one for a plugin that nobody knows: leap-year 1.0.0');
await tellJudgement(fresh);

const hostile = await submitHostileRelease(story);
step('4. Mallory opens one: slugify 1.2.0, other bytes under Alice’s signature');
await tellJudgement(hostile);

merge(story, good);
const { run, published } = await deploy(story);
step('5. The good one merges; the Action rebuilds the index');
quote(run.summary);

const server = await serveFolder(published);
const install = await succeed('install', 'csv-table', '--registry', server.url, '--unsigned', '--yes');
const verified = await succeed('verify', '--registry', server.url, '--unsigned');
step(`6. Someone installs it from ${server.url}: dependency, digests and signatures included`);
quote(`$ plugyard install csv-table\n${install}$ plugyard verify\n${verified}`);

const input = 'plugin,stars\nslugify,5\ncsv-table,4\n';
const output = await runInstalled(project, 'csv-table', { function: 'table', input });
step('7. And runs it in the Extism SDK');
quote(`${input.trimEnd()}\n=>\n${String(output)}`);
await server.close();

if (argv.includes('--save')) {
  writeFileSync(
    join(projectRoot, 'test/demo/hostile-report.json'),
    `${JSON.stringify(hostile.report, undefined, 2)}\n`,
  );
  writeFileSync(join(projectRoot, 'test/demo/install.txt'), install);
}
scratch.remove();
say(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s. Next:
  npx plugyard explain artifact/imports-are-permitted      why a check exists
  npx plugyard manifest registry/plugins/slugify/1.1.0/plugin.wasm
  npx plugyard check registry/plugins/slugify/1.1.0        the same judgement, at home`);
