// Exists so that a new registry on GitHub holds the artifacts of its plugins from its first release on.
import type { ReleaseHost } from '../model/registry.ts';
import type { RegistryPlan } from './registry-plan.ts';

/**
 * Where the releases of the repository lie that the address of a registry tells: an address of GitHub Pages, or that of the
 * repository itself, on any server, which is what a private registry has. Nowhere for another address.
 */
export function releaseHostOf({
  url,
  private: hidden,
}: Pick<RegistryPlan, 'url' | 'private'>): ReleaseHost | undefined {
  const [, owner, site] = /^https:\/\/([a-z0-9-]+)\.github\.io\/([A-Za-z0-9._-]+)\/$/.exec(url) ?? [];
  if (owner !== undefined) return { url: `https://github.com/${owner}/${site}/releases/download/` };
  return hidden && /^https:\/\/[^/]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/$/.test(url)
    ? { url: `${url}releases/download/` }
    : undefined;
}
