// Exists to be the peer of `plugyard verify-bundle`: the same bundle and root, verified by Sigstore's library and nothing else.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';

/** What the library does for a bundle in JSON, as its own client does once it has the trusted root. */
export function openPeer(trustedRoot: string, identity: { readonly name: string; readonly issuer: string }) {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot))));
  const policy = { subjectAlternativeName: identity.name, extensions: { issuer: identity.issuer } };
  return (bundle: Uint8Array): void => {
    const parsed = bundleFromJSON(JSON.parse(Buffer.from(bundle).toString('utf8')));
    verifier.verify(toSignedEntity(parsed), policy);
  };
}

const [, , bundleFile, rootFile, name, issuer] = argv;
if (bundleFile !== undefined && rootFile !== undefined && name !== undefined && issuer !== undefined) {
  openPeer(readFileSync(rootFile, 'utf8'), { name, issuer })(readFileSync(bundleFile));
}
