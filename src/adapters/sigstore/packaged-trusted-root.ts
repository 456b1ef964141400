// Exists so that the public Sigstore's trusted root is at hand without a network: it comes with the library.

const publicGood = 'https://tuf-repo-cdn.sigstore.dev';

/** The trusted root of the public Sigstore, as JSON. */
export async function packagedTrustedRoot(): Promise<Uint8Array> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  return new Uint8Array(Buffer.from(seeds[publicGood].targets['trusted_root.json'], 'base64'));
}
