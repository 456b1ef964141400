// Exists so that tests of bundles start alike: local services, one artifact, its statement, and the question who signed it.
import { createHash } from 'node:crypto';
import { type BundleQuestion, verifyBundle } from '../../src/adapters/sigstore/verify-bundle.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { openWorkshop, type Workshop } from './bundle-workshop.ts';
import { claims, type Json, type LocalSigstore, startSigstore, type TrustedRootJson } from './local-sigstore.ts';
import { type RekorV2Log, startRekorV2 } from './rekor-v2-log.ts';

export const artifact: Uint8Array = new TextEncoder().encode('an artifact of someone\n');
export const artifactSha256 = digestOf('sha256', artifact) as Sha256;

/** Who signs, unless a test says otherwise. */
export const workflow: { readonly identity: string; readonly issuer: string } = {
  identity: `https://github.com/${claims.job_workflow_ref}`,
  issuer: claims.iss,
};

export interface BundleRoom {
  readonly sigstore: LocalSigstore;
  readonly tiles: RekorV2Log;
  readonly workshop: Workshop;
  /** A trusted root of both logs, to be changed before it is written. */
  trustedRoot(): TrustedRootJson;
  /** What `verify-bundle` answers: the code of the step that refused, or `ok`. */
  ask(bundle: unknown, question?: Partial<Question>): Promise<string>;
}

export interface Question extends Omit<BundleQuestion, 'trustedRoot'> {
  readonly trustedRoot: unknown;
}

export async function openRoom(): Promise<BundleRoom> {
  const [sigstore, tiles] = [await startSigstore(), startRekorV2()];
  const trustedRoot = (): TrustedRootJson => {
    const root = sigstore.trustedRoot();
    root.tlogs.push(tiles.instance());
    return root;
  };
  return {
    sigstore,
    tiles,
    workshop: openWorkshop(sigstore, tiles),
    trustedRoot,
    ask: async (bundle, question = {}) => {
      const answer = await verifyBundle(toBytes(bundle), {
        artifact: { sha256: artifactSha256, bytes: artifact },
        signer: workflow,
        ...question,
        trustedRoot: toBytes(question.trustedRoot ?? trustedRoot()),
      });
      return answer.verified ? 'ok' : answer.code;
    },
  };
}

/** Bytes as they are, a text as UTF-8, anything else as JSON in one line. */
export function toBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) {
    return value;
  }
  return new TextEncoder().encode(typeof value === 'string' ? value : `${JSON.stringify(value)}\n`);
}

/** An in-toto statement over the artifact. */
export function statementOf(change: Json = {}): Uint8Array {
  const subject = [{ name: 'artifact.txt', digest: { sha256: artifactSha256 } }];
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://example.com/predicate/v1',
    predicate: {},
    ...change,
  };
  return new TextEncoder().encode(JSON.stringify(statement));
}

export function digestOf(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
