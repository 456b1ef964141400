// The built Action, run as GitHub runs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/core/model/report.ts';
import { parseSubmission } from '../../src/core/model/submission.ts';
import { commitAll, copyRelease, git, makeScratch, sign, writeJson } from '../demo/scratch-registry.ts';
import {
  beginStory,
  type Judged,
  type Story,
  submitGoodRelease,
  submitHostileRelease,
  submitNewPlugin,
} from '../demo/story.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

interface RecordedEvent {
  readonly action: string;
  readonly pull_request: {
    readonly user: { readonly login: string; readonly id: number };
    readonly base: object;
    readonly head: object;
  };
}

/** GitHub's own example of an opened pull request, of @octokit/webhooks-examples. */
function recordedEvent(): RecordedEvent {
  const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
    name: string;
    examples: RecordedEvent[];
  }[];
  const opened = webhooks
    .find(({ name }) => name === 'pull_request')
    ?.examples.find(({ action }) => action === 'opened');
  if (opened === undefined) {
    throw new Error('@octokit/webhooks-examples has no opened pull request');
  }
  return opened;
}

const scratch = makeScratch('action');
let story: Story;
let good: Judged;
let fresh: Judged;
let hostile: Judged;

beforeAll(async () => {
  story = beginStory(scratch.path);
  good = await submitGoodRelease(story);
  fresh = await submitNewPlugin(story);
  hostile = await submitHostileRelease(story);
});
afterAll(() => scratch.remove());

describe('the Action, command check', () => {
  test('a recorded pull_request event of an owner passes', async () => {
    const event = recordedEvent();
    const { user } = event.pull_request;
    git(story.registry, 'switch', '--quiet', '--create', 'recorded', 'main');
    const record = join(story.registry, 'registry/plugins/slugify/record.json');
    writeJson(record, {
      ...(JSON.parse(readFileSync(record, 'utf8')) as object),
      owners: [{ login: user.login, id: user.id }],
    });
    const base = commitAll(story.registry, 'Codertocat owns slugify');
    await sign(
      copyRelease(story.registry, { from: 'slugify/1.1.0', to: 'slugify/1.1.1' }, { version: '1.1.1' }),
      story.alicesKey,
    );
    const head = commitAll(story.registry, 'slugify 1.1.1');
    git(story.registry, 'switch', '--quiet', 'main');
    const pull = {
      ...event.pull_request,
      base: { ...event.pull_request.base, sha: base },
      head: { ...event.pull_request.head, sha: head },
    };
    const run = await runAction({
      inputs: { command: 'check' },
      event: { ...event, pull_request: pull },
      env: { GITHUB_SERVER_URL: 'file://', GITHUB_REPOSITORY: story.registry },
      scratch: join(scratch.path, 'recorded'),
    });
    expect(run.stderr).toBe('');
    expect(run.outputs).toMatchObject({ verdict: 'PASS', complete: 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('## ✅ PASS: release slugify 1.1.1');
  });

  test('a new plugin holds, and holding is not failing', () => {
    expect(fresh.run.exitCode).toBe(0);
    expect(fresh.run.outputs['verdict']).toBe('HOLD');
    expect(fresh.run.stdout).toContain('::warning title=review/plugin-is-established::');
  });

  test('a hostile release fails with every finding at once', () => {
    expect(hostile.run.exitCode).toBe(1);
    expect(new Set(hostile.report.findings.map(({ check }) => check))).toEqual(
      new Set([
        'artifact/imports-are-permitted',
        'artifact/gains-no-capability',
        'artifact/functions-are-exported',
        'ownership/release-is-authorised',
        'provenance/artifact-is-bound',
        'provenance/version-is-bound',
      ]),
    );
    expect(hostile.run.stdout).toMatch(
      /::error title=artifact\/imports-are-permitted,file=registry\/plugins\/slugify\/1\.2\.0\/plugin\.wasm::/,
    );
  });

  test('report and submission fit their schemas', () => {
    for (const { run } of [good, fresh, hostile]) {
      expect(parseReport(readFileSync(run.outputs['report'] ?? '', 'utf8'))).toMatchObject({ ok: true });
      expect(parseSubmission(readFileSync(run.outputs['submission'] ?? '', 'utf8'))).toMatchObject({ ok: true });
    }
  });

  test('law: the same submission gives a byte-identical report from Action and CLI', async () => {
    for (const { run, branch, author } of [good, hostile]) {
      const folder = join(scratch.path, `cli-${branch}`);
      const { report = '', submission = '' } = run.outputs;
      await runCli(folder, 'check', '--submission', submission, '--report', 'replayed.json');
      expect(readFileSync(join(folder, 'replayed.json'))).toEqual(readFileSync(report));
      if (author.login === 'alice') {
        await runCli(
          folder,
          'check',
          '--registry',
          story.registry,
          '--base',
          'main',
          '--head',
          branch,
          '--as',
          'alice',
          '--report',
          'range.json',
        );
        expect(readFileSync(join(folder, 'range.json'))).toEqual(readFileSync(report));
      }
    }
  });

  test('an event without pull request, an unknown command and a missing one are told plainly', async () => {
    const folder = join(scratch.path, 'wrong');
    const without = await runAction({ inputs: { command: 'check' }, event: {}, scratch: folder });
    expect(without).toMatchObject({ exitCode: 1, stderr: '' });
    expect(without.stdout).toContain(
      '::error::USAGE: This event has no pull request Fix: Run "command: check" on: pull_request.',
    );
    const unknown = await runAction({ inputs: { command: 'publish' }, event: {}, scratch: folder });
    expect(unknown.stdout).toContain(
      '::error::USAGE: The input "command" is "publish" Fix: Write one of: check, judge, act, deploy, sign, maintain, alarm.',
    );
    await expect(runAction({ inputs: {}, event: {}, scratch: folder })).rejects.toThrow(
      'Input required and not supplied: command',
    );
  });

  test('a commit that the repository does not have is told plainly', async () => {
    const pull = {
      number: 1,
      user: { login: 'alice', id: 1001 },
      base: { sha: 'a'.repeat(40) },
      head: { sha: 'b'.repeat(40) },
    };
    const run = await runAction({
      inputs: { command: 'check', repository: story.registry },
      event: { pull_request: pull },
      scratch: join(scratch.path, 'absent'),
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('::error::REVISION_NOT_FOUND');
  });
});
