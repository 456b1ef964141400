// Exists so that whom to believe is read once, checked, and kept for the next bundle.
import { hash, X509Certificate } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { packagedTrustedRoot } from './packaged-trusted-root.ts';
import { parseTrustedRoot } from './parse-trusted-root.ts';
import { messageOf, Refusal } from './refusal.ts';

/** A trusted root, ready for the library and for our own look at what the library passes over. */
export interface Trust {
  readonly material: TrustMaterial;
  /** Certificates of the authorities that issue certificates. */
  readonly issuers: readonly X509Certificate[];
  /** Certificates of the timestamp authorities, DER. */
  readonly stampers: readonly Buffer[];
}

/** Registries have one root each; a process rarely meets more than a few. */
const maxKept = 8;
const kept = new Map<string, Trust>();

/** The trust that a root gives; the packaged public-good root where it is absent. Refuses as `TRUST_ROOT_INVALID`. */
export async function loadTrust(trustedRoot: Uint8Array | undefined): Promise<Trust> {
  const mark = trustedRoot === undefined ? 'packaged' : hash('sha256', trustedRoot, 'hex');
  const known = kept.get(mark);
  if (known !== undefined) {
    return known;
  }
  const trust = readTrust(trustedRoot ?? (await packagedTrustedRoot()));
  if (kept.size >= maxKept) {
    kept.clear();
  }
  kept.set(mark, trust);
  return trust;
}

function readTrust(content: Uint8Array): Trust {
  try {
    const root = TrustedRoot.fromJSON(parseTrustedRoot(content));
    return {
      material: toTrustMaterial(root),
      issuers: certificatesOf(root.certificateAuthorities).map((der) => new X509Certificate(der)),
      stampers: certificatesOf(root.timestampAuthorities),
    };
  } catch (error) {
    throw new Refusal('TRUST_ROOT_INVALID', `the trusted root cannot be believed: ${messageOf(error)}`);
  }
}

function certificatesOf(authorities: TrustedRoot['certificateAuthorities']): readonly Buffer[] {
  return authorities.flatMap(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
}
