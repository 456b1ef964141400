// Exists so that no file is called verified without somebody saying whose signatures count.
import type { KeyPublisher, Publisher } from '../core/model/publisher.ts';
import { parseRecord } from '../core/model/record.ts';
import { pluginDirectory, type RegistryPlace, registryRoot } from '../core/model/registry-path.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { maxBundleBytes } from './gather/gather-base.ts';
import { readBase } from './gather/read-text.ts';

/** Whose signatures count. */
export interface TrustedSigners {
  readonly publishers: readonly Publisher[];
  /** A Sigstore trusted root; the packaged one where it is absent. */
  readonly trustedRoot: Uint8Array | undefined;
}

/** Reads a public key. Throws `KEY_INVALID`. */
export type OpenPublicKey = (text: string) => KeyPublisher;

export interface TrustFolder extends TrustedSigners {
  /** What lies in the folder and is neither key nor root, with the reason. */
  readonly junk: readonly string[];
}

const maxKeyBytes = 64 * 1024;
const rootNames: readonly string[] = ['trusted-root.json', 'trusted_root.json'];

/**
 * A folder of keys: every `*.pub` and `*.pem` is a trusted key, `trusted-root.json` is the Sigstore trusted root.
 * Throws `TRUST_INVALID` for a folder that holds neither.
 */
export async function readTrustFolder(folder: Tree, openPublicKey: OpenPublicKey): Promise<TrustFolder> {
  const publishers: KeyPublisher[] = [];
  const junk: string[] = [];
  let trustedRoot: Uint8Array | undefined;
  for (const { name, kind } of (await folder.list('')).toSorted(byName)) {
    if (kind !== 'file') {
      junk.push(`${name} is no plain file`);
    } else if (rootNames.includes(name) && trustedRoot === undefined) {
      trustedRoot = await folder.read(name, maxBundleBytes);
    } else if (/\.(pub|pem)$/.test(name)) {
      await readKey({ folder, openPublicKey }, name).then(
        (publisher) => publishers.push(publisher),
        (error: unknown) => junk.push(`${name}: ${reasonOf(error)}`),
      );
    } else {
      junk.push(`${name} is neither *.pub, *.pem nor trusted-root.json`);
    }
  }
  if (publishers.length === 0 && trustedRoot === undefined) {
    throw new PlugyardError(
      'TRUST_INVALID',
      `The trust folder holds neither a public key nor a trusted root${junk.length > 0 ? `: ${junk.slice(0, 10).join('; ')}` : '; it is empty'}`,
      { hint: 'Put public keys into it: <label>.pub (base64 of 32 bytes) or <label>.pem; or trusted-root.json.' },
    );
  }
  return { publishers, trustedRoot, junk };
}

async function readKey(
  { folder, openPublicKey }: { folder: Tree; openPublicKey: OpenPublicKey },
  name: string,
): Promise<KeyPublisher> {
  const bytes = await folder.read(name, maxKeyBytes);
  return openPublicKey(new TextDecoder().decode(bytes));
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}

/** Anything but a key or a file that cannot be used is our bug. */
function reasonOf(error: unknown): string {
  if (hasCode(error, 'KEY_INVALID', 'TOO_LARGE')) {
    return error.message;
  }
  throw error;
}

/** The publishers that a registry tree records for a plugin, with the Sigstore root of that registry. */
export async function readRecordedSigners(
  tree: Tree,
  { plugin }: Pick<RegistryPlace, 'plugin'>,
): Promise<TrustedSigners> {
  const record = await readBase(tree, `${pluginDirectory(plugin)}/record.json`, parseRecord);
  const trustedRoot = await tree.read(`${registryRoot}/trust/trusted-root.json`, maxBundleBytes);
  return { publishers: record?.publishers ?? [], trustedRoot };
}

/**
 * Whom to believe: those whom the user named, else those on record. Threat: keys that a stranger's folder records must
 * not count beside the ones that the user named; workflows on record count only for a Sigstore root of the user's.
 */
export function combineSigners(
  named: TrustedSigners | undefined,
  recorded: TrustedSigners | undefined,
): TrustedSigners {
  const keyless = (recorded?.publishers ?? []).filter(({ kind }) => kind === 'github-oidc');
  const trusted =
    named === undefined
      ? recorded
      : { ...named, publishers: [...named.publishers, ...(named.trustedRoot === undefined ? [] : keyless)] };
  if (trusted === undefined || trusted.publishers.length === 0) {
    throw new PlugyardError(
      'USAGE',
      'Nobody is named whose signature would count; a signature by just anyone proves nothing',
      {
        hint: 'Name a public key with --key <file>, or a folder of keys with --trust-root <folder>. A keyless signature: plugyard verify-bundle --certificate-identity <uri>.',
      },
    );
  }
  return trusted;
}
