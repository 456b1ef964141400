// `npm run demo`: the main job, on a scratch registry, with the built Action and the built CLI.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import pc from 'picocolors';
import { type CommandRun, runCli, runCliIn } from '../support/run-cli.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { startSigstoreProcess } from '../support/sigstore-process.ts';
import { tellPullRequest } from './pull-request.ts';
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
  submitKeylessRelease,
  submitNewPlugin,
  submitNextMajor,
} from './story.ts';
import { holdCeremony } from './trust-ceremony.ts';
import { writeHoldPlugin } from './write-hold-plugin.ts';

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

/** Runs the CLI as the user who installs; the state of a user lies in a folder of its own. */
async function plugyard(...arguments_: readonly string[]): Promise<CommandRun> {
  const environment = { PLUGYARD_STATE: join(scratch.path, 'state') };
  return await runCliIn({ folder: project, environment }, ...arguments_);
}

/** The output of a command that must succeed. */
async function succeed(...arguments_: readonly string[]): Promise<string> {
  const { stdout: output, stderr, exitCode } = await plugyard(...arguments_);
  if (exitCode !== 0) {
    throw new Error(`plugyard ${arguments_.join(' ')} ended with ${exitCode}:\n${stderr}`);
  }
  return output;
}

/** What is printed by a command that must be refused. */
async function refused(...arguments_: readonly string[]): Promise<string> {
  return await endWith(5, ...arguments_);
}

async function endWith(expected: number, ...arguments_: readonly string[]): Promise<string> {
  const { stderr, exitCode } = await plugyard(...arguments_);
  if (exitCode !== expected) {
    throw new Error(`plugyard ${arguments_.join(' ')} ended with ${exitCode}, not with ${expected}`);
  }
  return stderr;
}

const scratch = makeScratch('demo');
const project = join(scratch.path, 'project');
say(pc.bold('Plugyard: a plugin is submitted, judged, merged, indexed, signed, installed, verified and run.'));
if (!argv.includes('--no-build')) {
  buildDist();
}
const sigstore = await startSigstoreProcess();
const story = beginStory(scratch.path, sigstore);
step('1. A registry: a git repository with 14 plugins, the Action built from this source, a Sigstore of its own');

const { status, root, onlineKey } = await holdCeremony(story.registry, scratch.path);
step('2. Its root: two of three people sign with keys that never go online');
quote(status);

const good = await submitGoodRelease(story);
step('3. Alice opens a pull request: csv-table 1.1.0, signed with her key');
await tellJudgement(good);

const keyless = await submitKeylessRelease(story, sigstore);
step('4. And another: crc32 1.1.0, signed by her release workflow, without any key');
await tellJudgement(keyless);

const fresh = await submitNewPlugin(story);
step('5. Bob opens one for a plugin that nobody knows: leap-year 1.0.0');
await tellJudgement(fresh);

const hostile = await submitHostileRelease(story);
step('6. Mallory opens one: slugify 1.2.0, other bytes under Alice’s signature');
await tellJudgement(hostile);

const major = await submitNextMajor(story);
step('7. Alice goes on to csv-to-json 2.0.0, though her csv-table needs ^1.0.0');
await tellJudgement(major);

merge(story, good);
const yesterday = await deploy(story, 'yesterday', { onlineKey, sigstore });
merge(story, keyless);
merge(story, major);
const today = await deploy(story, 'today', { onlineKey, sigstore });
step('8. The good ones merge; each time the Action rebuilds the index, and another job signs it');
quote(`${today.built.summary}\n${today.signed.summary}`);

const server = await serveFolder(today.published);
const unknown = await refused('install', 'csv-table', '--registry', server.url);
step(`9. Someone reads it from ${server.url}, and is asked whom to trust`);
quote(`$ plugyard install csv-table\n${unknown}`);

const install = await succeed('install', 'csv-table', 'crc32', '--registry', server.url, '--root', root, '--yes');
const verified = await succeed('verify', '--registry', server.url);
step('10. Once the root is pinned: dependency, digests and signatures included');
quote(`$ plugyard install csv-table crc32 --root ${root.slice(0, 19)}…\n${install}$ plugyard verify\n${verified}`);
quote(`$ plugyard info crc32\n${await succeed('info', 'crc32', '--registry', server.url)}`);
quote(`$ plugyard info csv-table\n${await succeed('info', 'csv-table', '--registry', server.url)}`);

const newest = ['csv-table', 'csv-to-json@^2.0.0'];
const conflict = await endWith(4, 'resolve', ...newest, '--registry', server.url);
const reason = await succeed('why', 'csv-to-json', '--registry', server.url);
step(
  '11. They want csv-to-json 2.0.0 as well, which is out since today: the resolver says why not, and what would work',
);
quote(`$ plugyard resolve ${newest.join(' ')}\n${conflict}$ plugyard why csv-to-json\n${reason}`);

const mirror = await serveFolder(yesterday.published);
const old = await refused('install', '--registry', mirror.url, '--root', root);
step('12. Somebody shows them yesterday’s index, genuine to the byte');
quote(`$ plugyard install --registry ${mirror.url}\n${old}`);
await mirror.close();

const input = 'plugin,stars\nslugify,5\ncsv-table,4\n';
const output = await runInstalled(project, 'csv-table', { function: 'table', input });
step('13. What was installed runs in the Extism SDK');
quote(`${input.trimEnd()}\n=>\n${String(output)}`);
await server.close();
await sigstore.stop();

const told = await tellPullRequest(scratch.path);
step('14. And the pull request itself, on a GitHub of our own: what the author of a new plugin reads there');
quote(told.comment);
say(`  Status: ${told.status}`);
say('  A reviewer writes the line that stands there, three days pass, and the workflow merges it:');
quote(told.merged);

if (argv.includes('--save')) {
  await writeHoldPlugin(join(scratch.path, 'greeter'));
  const { stdout: scan } = await runCli(scratch.path, 'scan', 'greeter');
  writeFileSync(join(projectRoot, 'test/demo/hold/scan.txt'), scan);
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
