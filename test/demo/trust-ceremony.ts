// Exists so that the demo's registry has a root that people sign, and an online key that a deploy signs with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { runCliIn } from '../support/run-cli.ts';
import { commitAll } from './scratch-registry.ts';

export interface Ceremony {
  /** What the last key holder saw. */
  readonly status: string;
  /** The private online key, as the secret of the deploy holds it. */
  readonly onlineKey: string;
  /** What the registry publishes for its users. */
  readonly root: string;
}

const people = ['ann', 'ben', 'cho'] as const;

/** Three people, two of whom must sign; the third key stays in its drawer. */
export async function holdCeremony(registry: string, scratch: string): Promise<Ceremony> {
  const keys = join(scratch, 'keys');
  mkdirSync(keys);
  for (const name of [...people, 'deploy']) {
    const { privateKey, publicKey } = generateKey('ed25519');
    writeFileSync(join(keys, name), privateKey, { mode: 0o600 });
    writeFileSync(join(keys, `${name}.pub.pem`), publicKey);
  }
  const publicKeys = people.map((name) => join(keys, `${name}.pub.pem`));
  const trust = async (...arguments_: readonly string[]): Promise<string> =>
    await mustRun(registry, 'registry', 'trust', ...arguments_);
  await trust('init', '--offline', ...publicKeys, '--online', join(keys, 'deploy.pub.pem'));
  await trust('sign', '--key', join(keys, 'ann'));
  const status = await trust('sign', '--key', join(keys, 'ben'));
  commitAll(registry, 'The first root');
  const root = /--root (sha256:[0-9a-f]{64})/.exec(status)?.[1] ?? '';
  return { status, root, onlineKey: readFileSync(join(keys, 'deploy'), 'utf8') };
}

async function mustRun(folder: string, ...arguments_: readonly string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await runCliIn({ folder }, ...arguments_);
  if (exitCode !== 0) {
    throw new Error(`plugyard ${arguments_.join(' ')} ended with ${exitCode}:\n${stderr}`);
  }
  return stdout;
}
