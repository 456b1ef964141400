// What `plugyard verify-bundle` does; loaded when it runs.
import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sha256 } from '../../core/model/digest.ts';
import type { RefusalCode } from '../../core/model/provenance.ts';
import { PlugyardError } from '../../errors.ts';
import type { VerifyBundleOptions } from '../commands/verify-bundle.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { readPublicKey, verifyBundle } from '../wire-bundles.ts';

/** What to do about each step that may fail. */
const hints: Readonly<Record<RefusalCode, string>> = {
  BUNDLE_MALFORMED: 'Get the bundle again from where it was made; it must be one Sigstore bundle in JSON, unchanged.',
  TRUST_ROOT_INVALID: 'Correct the file of --trusted-root, or leave it out for the public-good Sigstore.',
  KEY_UNKNOWN: 'Give the key that signed with --key, or an identity, if a certificate signed.',
  KEY_UNSUITABLE: 'Ask the signer to sign with Ed25519, ECDSA P-256 or RSA of at least 3072 bits.',
  CERTIFICATE_INVALID: 'Give the trusted root of the Sigstore that issued the certificate with --trusted-root.',
  TIMESTAMP_MISSING: 'Ask the signer to sign again with a transparency log or a timestamp authority.',
  TIMESTAMP_INVALID: 'Give the trusted root that names the timestamp authority; else do not use the bundle.',
  LOG_INVALID: 'Give the trusted root that names the transparency log; else do not use the bundle.',
  ARTIFACT_NEEDED: 'Name the file instead of its digest.',
  SIGNATURE_INVALID: 'Do not use the file. Get the file and its bundle again from the signer.',
  IDENTITY_MISMATCH: 'Someone else signed. Do not use the file, unless you trust exactly that signer.',
  STATEMENT_MALFORMED: 'The bundle must hold an in-toto statement (v0.1 or v1) or sign the file itself.',
  SUBJECT_MISMATCH: 'The bundle is for another file. Do not use this one as if it were signed.',
};

export async function verifyBundleFile(
  terminal: Terminal,
  fileOrDigest: string,
  options: VerifyBundleOptions,
): Promise<Answer> {
  const path = (file: string): string => resolve(terminal.cwd, file);
  const signer = await expectedSigner(options, path);
  refuseStaging(options);
  const artifact = await readArtifact(fileOrDigest, path);
  const answer = await verifyBundle(await readSmall(path(options.bundle)), {
    artifact,
    signer,
    trustedRoot: options.trustedRoot === undefined ? undefined : await readSmall(path(options.trustedRoot)),
  });
  if (!answer.verified) {
    throw new PlugyardError('SIGNATURE_VERIFICATION_FAILED', `${fileOrDigest}: ${answer.reason}`, {
      hint: hints[answer.code],
      details: { step: answer.code },
    });
  }
  const by = options.key === undefined ? options.certificateIdentity : `the key of ${options.key}`;
  return { data: { ...answer, sha256: artifact.sha256 }, text: `ok  sha256:${artifact.sha256}  signed by ${by}\n` };
}

type Signer = Parameters<typeof verifyBundle>[1]['signer'];

async function expectedSigner(
  { key, certificateIdentity, certificateOidcIssuer }: VerifyBundleOptions,
  path: (file: string) => string,
): Promise<Signer> {
  const identity = certificateIdentity ?? '';
  const issuer = certificateOidcIssuer ?? '';
  if (
    key === undefined
      ? identity === '' || issuer === ''
      : certificateIdentity !== undefined || certificateOidcIssuer !== undefined
  ) {
    throw new PlugyardError('USAGE', 'A bundle is verified against one signer: an identity with its issuer, or a key', {
      hint: 'Give --certificate-identity and --certificate-oidc-issuer, or --key, and not both.',
    });
  }
  return key === undefined ? { identity, issuer } : { publicKey: readPublicKey(textOf(await readSmall(path(key)))) };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The library packages the root of the public-good Sigstore alone, and nothing is ever fetched here. */
function refuseStaging({ staging, trustedRoot }: VerifyBundleOptions): void {
  if (staging === true && trustedRoot === undefined) {
    throw new PlugyardError('USAGE', 'No trusted root of the staging Sigstore is packaged, and none is fetched', {
      hint: 'Give the trusted root of the staging Sigstore with --trusted-root.',
    });
  }
}

/** What looks like a digest and is not the name of a file is a digest; everything else is a file. */
async function readArtifact(
  fileOrDigest: string,
  path: (file: string) => string,
): Promise<{ readonly sha256: Sha256; readonly bytes?: Uint8Array }> {
  const digest = /^sha256:([0-9a-f]{64})$/i.exec(fileOrDigest)?.[1];
  if (digest !== undefined && (await stat(path(fileOrDigest)).catch(() => undefined)) === undefined) {
    return { sha256: digest.toLowerCase() as Sha256 };
  }
  const bytes = await read(path(fileOrDigest));
  return { sha256: hash('sha256', bytes, 'hex') as Sha256, bytes };
}

/** Bundles, trusted roots and keys; none of them has more than a megabyte. */
const maxBytes = 1024 * 1024;

async function readSmall(file: string): Promise<Uint8Array> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > maxBytes) {
    throw new PlugyardError('TOO_LARGE', `${file} has ${size} bytes; at most ${maxBytes} are read`, {
      hint: 'Check the name of the file: a bundle, a trusted root or a key is much smaller.',
      details: { size, maxBytes },
    });
  }
  return await read(file);
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new PlugyardError(
      code === 'ERR_FS_FILE_TOO_LARGE' ? 'TOO_LARGE' : 'FILE_NOT_FOUND',
      `${file} cannot be read: ${message}`,
      {
        hint: 'Check the name of the file and your right to read it.',
        cause: error,
      },
    );
  }
}
