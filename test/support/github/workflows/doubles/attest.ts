// Exists so that attestations are asked for with the permissions that they need; their signature is not real.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fullName } from '../../world.ts';
import type { Double } from './double.ts';

export const attest: Double = async (space, inputs) => {
  const { world, repository, job, token, workspace, temp } = space;
  if (job.permissions['id_token'] !== 'write') {
    throw new Error('missing "id-token" permission. Please add "permissions: id-token: write" to your workflow.');
  }
  const paths = (inputs['subject-path'] ?? '').split('\n').flatMap((path) => globSync(resolve(workspace, path.trim())));
  const subject = paths.map((path) => ({ name: path.split('/').at(-1), digest: { sha256: digestOf(path) } }));
  if (subject.length === 0) {
    throw new Error(`Could not find subject at path ${inputs['subject-path']}`);
  }
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: inputs['predicate-type'] ?? '',
    subject,
    predicate: {},
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'bm8gc2lnbmF0dXJl' }] },
  };
  const response = await fetch(`${world.url}/api/v3/repos/${fullName(world, repository)}/attestations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ bundle }),
  });
  if (!response.ok) {
    throw new Error(`Failed to persist attestation: ${response.status}`);
  }
  const path = join(temp, 'attestation.json');
  writeFileSync(path, JSON.stringify(bundle));
  const { id } = (await response.json()) as { id: number };
  return { outputs: { 'bundle-path': path, 'attestation-id': String(id) } };
};

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
