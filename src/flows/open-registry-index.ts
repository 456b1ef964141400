// Exists so that every client opens an index in the same way: signed by the pinned root, or unsigned by express wish.
import type { FreshnessLimits } from '../ports.ts';
import { openSignedIndex, type SignedIndexPorts } from './open-signed-index.ts';
import { openIndex, type PublishedIndex } from './read-index.ts';
import { choosePin, type RootChoice, rememberPin } from './root-pin.ts';

export async function openRegistryIndex(
  ports: SignedIndexPorts,
  choice: RootChoice,
  limits: FreshnessLimits,
): Promise<PublishedIndex> {
  const pin = await choosePin(ports, choice);
  if (pin === undefined) {
    return await openIndex(ports.source, ports.hash, ports.members);
  }
  const index = await openSignedIndex(ports, pin, limits);
  await rememberPin(ports.state, ports.source.location, pin.sha256);
  return index;
}
