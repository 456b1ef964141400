// Exists so that metadata has no byte that is not vouched for: the library counts good signatures and skips the others.
import { indexRole } from '../../core/model/trust-metadata.ts';
import { refuseTampered } from './explain-refusal.ts';
import { metadataFormat } from './metadata-format.ts';

/**
 * Throws `INDEX_TAMPERED` for a signature that does not hold, or of a key that has no business there.
 * Threat: whoever serves the files could keep bytes of his own in them, other ones for every reader.
 */
export function refuseStraySignatures(roots: readonly Uint8Array[], files: ReadonlyMap<string, Uint8Array>): void {
  for (const [index, root] of roots.entries()) {
    const before = roots[index - 1];
    // The first root is pinned by its digest: it may carry signatures of a root before it, which is not known here.
    if (before !== undefined) {
      refuseStray('root', root, [before, root]);
    }
  }
  const newest = roots.at(-1);
  const targets = files.get('targets.json');
  for (const role of ['timestamp', 'snapshot', 'targets', indexRole]) {
    const bytes = files.get(`${role}.json`);
    const delegator = role === indexRole ? targets : newest;
    if (bytes !== undefined && delegator !== undefined) {
      refuseStray(role, bytes, [delegator]);
    }
  }
}

function refuseStray(role: string, bytes: Uint8Array, delegators: readonly Uint8Array[]): void {
  const good = new Set(delegators.flatMap((delegator) => metadataFormat.signedBy(bytes, role, delegator)));
  const stray = metadataFormat.read(bytes).signatures.find((id) => !good.has(id));
  if (stray !== undefined) {
    throw refuseTampered(`${role}.json`, `its signature of the key ${stray.slice(0, 12)} does not belong there`);
  }
}
