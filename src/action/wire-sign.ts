// Exists so that keys and identities are joined to the one command of the Action that uses them.

import { credentials } from '../adapters/git/git-fetch.ts';
import { openMetadataBranch as openBranch } from '../adapters/git/metadata-branch.ts';
import { fetchGithubToken } from '../adapters/identity/github-token.ts';
import { openKey } from '../adapters/keys/open-key.ts';
import { openKeylessSigner as openSigner, publicServices } from '../adapters/sigstore/keyless-signer.ts';
import { PlugyardError } from '../errors.ts';
import type { BundleSigner, KeySigner, MetadataBranch, MetadataFormat } from '../ports.ts';
import type { Inputs } from './inputs.ts';

/** The branch in the event's repository; in the given clone itself, where one is given. */
export function openMetadataBranch({ repository, url, token, scratch }: Inputs, directory: string): MetadataBranch {
  return repository === undefined
    ? openBranch({ directory, remote: url, config: credentials({ url, token, scratch }) })
    : openBranch({ directory });
}

/** The online key, from the environment alone: inputs of a step are printed in logs. */
export function openSigningKey({ env }: Inputs): KeySigner {
  const pem = env['PLUGYARD_SIGNING_KEY'];
  if (pem === undefined || pem === '') {
    throw new PlugyardError('KEY_INVALID', 'PLUGYARD_SIGNING_KEY is not set', {
      hint: 'Put the private online key into a secret of the environment plugyard-signing, and pass it as env of this step.',
    });
  }
  return openKey(pem, env['PLUGYARD_PASSPHRASE'] || undefined);
}

/** This workflow's own identity, where the job may have one. */
export async function openKeylessSigner({ env, services }: Inputs): Promise<BundleSigner | undefined> {
  const [url, bearer] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
  if (url === undefined || url === '' || bearer === undefined) {
    return undefined;
  }
  return openSigner(await fetchGithubToken({ url, bearer }), { ...publicServices, ...services });
}

export async function loadMetadataFormat(): Promise<MetadataFormat> {
  return (await import('../adapters/tuf/metadata-format.ts')).metadataFormat;
}
