// Exists so that the trust files of a registry are read, capped, and their paths are written down once.
import { registryRoot } from '../../core/model/registry-path.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';

const trustRoot: string = `${registryRoot}/trust`;
/** Only after the history of the registry was rewritten. */
export const historyPath: string = `${trustRoot}/history.json`;
/** Larger than any of these files should be. */
const maxBytes = 16 * 1024 * 1024;

/** The files that are signed offline, by the names that clients know. */
export type SignedFile = 'client-policy.json' | 'trusted-root.json';

const signedFiles: readonly SignedFile[] = ['client-policy.json', 'trusted-root.json'];

export const trustPaths: {
  root(version: number): string;
  targets(version: number): string;
  key(label: string): string;
  signed(name: SignedFile): string;
} = {
  root: (version) => `${trustRoot}/roots/${version}.root.json`,
  targets: (version) => `${trustRoot}/targets/${version}.targets.json`,
  key: (label) => `${trustRoot}/keys/${label}.pem`,
  signed: (name) => `${trustRoot}/${name}`,
};

export interface Numbered {
  readonly version: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface TrustFiles {
  /** From the first to the newest, without a gap. */
  readonly roots: readonly Numbered[];
  /** Oldest first; gaps are allowed, for only the newest counts. */
  readonly targets: readonly Numbered[];
  /** What the newest targets document should be signed over. */
  readonly signed: ReadonlyMap<SignedFile, Uint8Array>;
}

/** Throws `TRUST_INVALID` for a chain of roots with a gap. */
export async function readTrustFiles(tree: Tree): Promise<TrustFiles> {
  const roots = await readNumbered(tree, 'roots', 'root');
  const gap = roots.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) {
    throw new PlugyardError('TRUST_INVALID', `${trustPaths.root(gap + 1)} is missing`, {
      hint: 'Restore it from the history: clients follow every root, one after the other.',
    });
  }
  const signed = new Map<SignedFile, Uint8Array>();
  for (const name of signedFiles) {
    const bytes = await tree.read(trustPaths.signed(name), maxBytes);
    if (bytes !== undefined) {
      signed.set(name, bytes);
    }
  }
  return { roots, targets: await readNumbered(tree, 'targets', 'targets'), signed };
}

async function readNumbered(tree: Tree, folder: string, role: string): Promise<readonly Numbered[]> {
  const entries = await tree.list(`${trustRoot}/${folder}`);
  const pattern = new RegExp(`^([1-9]\\d{0,8})\\.${role}\\.json$`);
  const versions = entries.flatMap(({ name }) => {
    const version = pattern.exec(name)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
  const sorted = versions.sort((left, right) => left - right);
  return await Promise.all(
    sorted.map(async (version) => {
      const path = `${trustRoot}/${folder}/${version}.${role}.json`;
      return { version, path, bytes: (await tree.read(path, maxBytes)) ?? new Uint8Array() };
    }),
  );
}
