// The demo tells its whole story, and what the README quotes of it is true.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { beginStory, submitHostileRelease } from '../demo/story.ts';
import { writeHoldPlugin } from '../demo/write-hold-plugin.ts';
import { runCli } from '../support/run-cli.ts';

test('npm run demo passes, holds, fails, merges, signs, installs, verifies, refuses and runs', async () => {
  const run = await new Promise<{ code: number; stdout: string }>((settle) => {
    const arguments_ = ['--disable-warning=ExperimentalWarning', join(projectRoot, 'test/demo/main.ts'), '--no-build'];
    execFile(execPath, arguments_, { env: { ...process.env, NO_COLOR: '1' } }, (error, stdout) => {
      settle({ code: error === null ? 0 : 1, stdout });
    });
  });
  expect(run.code).toBe(0);
  expect(run.stdout.match(/agrees to the byte/g)).toHaveLength(5);
  for (const line of [
    /PASS: release csv-table 1\.1\.0/,
    /HOLD: new plugin leap-year 1\.0\.0/,
    /FAIL: release slugify 1\.2\.0/,
    /\+ csv-to-json 1\.0\.0/,
    /PASS: release crc32 1\.1\.0/,
    /PASS: release csv-to-json 2\.0\.0/,
    /2 of 2 signatures: ann, ben/,
    /ROOT_NOT_PINNED/,
    /ok {2}csv-table 1\.1\.0 {2}community/,
    /ok {2}crc32 1\.1\.0 {2}verified, signed by github:4242/,
    /DEPENDENCY_CONFLICT {2}Nothing fits together: .*csv-table.*csv-to-json/,
    /Tried, and works: ask for csv-to-json@\^1\.0\.0/,
    /the registry has 2\.0\.0; held back by csv-table 1\.1\.0, which needs \^1\.0\.0/,
    /INDEX_ROLLED_BACK/,
    /\| csv-table \| 4 \|/,
    /HOLD: new plugin leap-year 1\.0\.0[\s\S]*\/plugyard approve [0-9a-f]{12}/,
    /Plugyard-Review: approved/,
  ]) {
    expect(run.stdout).toMatch(line);
  }
});

test('the hostile report that the README quotes is the one that the Action gives', async () => {
  const scratch = makeScratch('readme');
  try {
    const { report } = await submitHostileRelease(beginStory(scratch.path));
    const saved = JSON.parse(readFileSync(join(projectRoot, 'test/demo/hostile-report.json'), 'utf8')) as unknown;
    expect(report, 'run: npm run demo -- --save && npm run generate').toEqual(saved);
  } finally {
    scratch.remove();
  }
});

test('the HOLD that its page explains is what the CLI prints', async () => {
  const scratch = makeScratch('hold');
  try {
    await writeHoldPlugin(join(scratch.path, 'greeter'));
    const { stdout, exitCode } = await runCli(scratch.path, 'scan', 'greeter');
    const saved = readFileSync(join(projectRoot, 'test/demo/hold/scan.txt'), 'utf8');
    expect(stdout, 'run: npm run demo -- --save && npm run generate').toBe(saved);
    expect(exitCode).toBe(42);
  } finally {
    scratch.remove();
  }
});
