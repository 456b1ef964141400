// Exists so that actions/checkout is done by native git over http, with the token of the job.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { gitEnvironment } from '../../git/native-git.ts';
import { fullName } from '../../world.ts';
import type { JobSpace } from '../run-job.ts';
import type { Double } from './double.ts';

export const checkout: Double = async (space, inputs) => {
  const { world, repository, run, token, workspace } = space;
  const name = inputs['repository'] || fullName(world, repository);
  const ref = inputs['ref'] || run.sha;
  // Threat: version 7 refuses a stranger's code beside a token of ours.
  if (isForeign(space, ref) && inputs['allow-unsafe-pr-checkout'] !== 'true') {
    throw new Error(`Refused: checkout of ${ref} of a pull request under ${run.event}`);
  }
  const directory = resolve(workspace, inputs['path'] ?? '.');
  const depth = inputs['fetch-depth'] ?? '1';
  const basic = Buffer.from(`x-access-token:${inputs['token'] || token}`).toString('base64');
  const header = ['-c', `http.extraHeader=Authorization: Basic ${basic}`];
  await native(workspace, ['init', '--quiet', directory]);
  await native(directory, ['remote', 'add', 'origin', `${world.url}/${name}.git`]);
  const shallow = depth === '0' ? [] : [`--depth=${depth}`];
  const what = depth === '0' ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*', ref] : [ref];
  await native(directory, [...header, 'fetch', '--quiet', ...shallow, 'origin', ...what]);
  await native(directory, ['checkout', '--quiet', '--detach', /^[0-9a-f]{40}$/.test(ref) ? ref : 'FETCH_HEAD']);
  if (inputs['persist-credentials'] !== 'false') {
    await native(directory, ['config', `http.${world.url}/.extraheader`, `Authorization: Basic ${basic}`]);
  }
  return { outputs: { ref, commit: run.sha } };
};

function isForeign({ run }: JobSpace, ref: string): boolean {
  const privileged = run.event === 'pull_request_target' || run.event === 'workflow_run';
  return privileged && (ref.startsWith('refs/pull/') || ref === run.headSha);
}

/** Not waited for by blocking: the server is in this process. */
function native(cwd: string, arguments_: readonly string[]): Promise<void> {
  const child = spawn('git', [...arguments_], { cwd, env: gitEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? settle() : reject(new Error(`git ${arguments_.at(-1)}: ${said}`))));
  });
}
