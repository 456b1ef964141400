// What `plugyard verify` does with files; loaded when some are named.
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { placeInRegistry } from '../../core/model/registry-path.ts';
import { plainLine } from '../../core/report/escape.ts';
import { PlugyardError } from '../../errors.ts';
import type { VerifiedSignature, VerifyFilesPorts } from '../../flows/judge-signature.ts';
import {
  combineSigners,
  readRecordedSigners,
  readTrustFolder,
  type TrustedSigners,
} from '../../flows/trusted-signers.ts';
import { verifyReleaseDirectory } from '../../flows/verify-release-directory.ts';
import { verifyWasm } from '../../flows/verify-wasm.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, openPublicKey, rawVerifier, sigstoreVerifier, systemClock } from '../wire.ts';
import { naming } from './naming.ts';
import { readPublicKey } from './read-key.ts';

const ports: VerifyFilesPorts = { verifier: sigstoreVerifier, rawVerifier, hash: nodeHasher, clock: systemClock };

export async function verifyFiles(
  terminal: Terminal,
  paths: readonly string[],
  options: VerifyOptions,
): Promise<Answer> {
  const named = await readNamedSigners(terminal, options);
  const data: object[] = [];
  const lines: string[] = [];
  for (const path of paths) {
    const verified = await verifyPath(resolve(terminal.cwd, path), named).catch((error: unknown) => {
      throw naming(path, error);
    });
    for (const signature of verified) {
      data.push({ path, ...signature });
      lines.push(lineOf(path, signature));
    }
  }
  return { data, text: lines.join('') };
}

async function verifyPath(path: string, named: TrustedSigners | undefined): Promise<readonly VerifiedSignature[]> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', 'There is no such file or folder');
  }
  const real = await realpath(path);
  const directory = status.isDirectory() ? real : dirname(real);
  const place = placeInRegistry(directory);
  const recorded = place === undefined ? undefined : await readRecordedSigners(openFolder(place.root), place);
  const trusted = combineSigners(named, recorded);
  const wanted = { folder: openFolder(directory), trusted, expected: place };
  return status.isDirectory()
    ? await verifyReleaseDirectory(ports, wanted)
    : await verifyWasm(ports, basename(real), wanted);
}

/** Those whom the user names; `undefined` where he names nobody. */
async function readNamedSigners(
  terminal: Terminal,
  { key, trustRoot }: VerifyOptions,
): Promise<TrustedSigners | undefined> {
  const keys = key === undefined ? [] : [await readPublicKey(terminal, key)];
  if (trustRoot === undefined) {
    return key === undefined ? undefined : { publishers: keys, trustedRoot: undefined };
  }
  const folder = resolve(terminal.cwd, trustRoot);
  const status = await stat(folder).catch(() => undefined);
  if (status?.isDirectory() !== true) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no folder ${trustRoot}`);
  }
  const { publishers, trustedRoot, junk } = await readTrustFolder(openFolder(folder), openPublicKey);
  for (const line of junk) {
    terminal.err(`warning: passed over in ${trustRoot}: ${plainLine(line)}\n`);
  }
  return { publishers: [...keys, ...publishers], trustedRoot };
}

/** What, by whom, over which digest. */
function lineOf(path: string, { signature, publisher, release, files }: VerifiedSignature): string {
  const where = path.endsWith('.wasm') ? join(dirname(path), signature) : join(path, signature);
  const what = release === undefined ? '' : `  ${release.plugin} ${release.version}`;
  const over = files.map(({ name, sha256 }) => `${plainLine(name)} sha256:${sha256}`).join(', ');
  return `ok  ${plainLine(where)}${what}  signed by ${publisher}, over ${over}\n`;
}
