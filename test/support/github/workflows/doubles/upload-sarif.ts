// Exists so that findings go to code scanning with the permission that this needs.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fullName } from '../../world.ts';
import type { Double } from './double.ts';

export const uploadSarif: Double = async (space, inputs) => {
  const { world, repository, run, token, workspace } = space;
  const text = readFileSync(resolve(workspace, inputs['sarif_file'] ?? '../results'));
  const response = await fetch(`${world.url}/api/v3/repos/${fullName(world, repository)}/code-scanning/sarifs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commit_sha: run.sha, ref: run.ref, sarif: gzipSync(text).toString('base64') }),
  });
  const { id, message } = (await response.json()) as { id?: string; message?: string };
  if (!response.ok) {
    throw new Error(message);
  }
  return { outputs: { 'sarif-id': id ?? '' } };
};
