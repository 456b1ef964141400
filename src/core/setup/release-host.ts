// Exists so that a new registry on GitHub holds the artifacts of its plugins from its first release on.
import type { ReleaseHost } from '../model/registry.ts';
import type { RegistryPlan } from './registry-plan.ts';

/**
 * Where the releases of the repository behind an address of GitHub Pages lie. Nowhere for another address, which does not
 * tell the repository, nor for a private registry: there nobody could fetch them without a token.
 */
export function releaseHostOf({
  url,
  private: hidden,
}: Pick<RegistryPlan, 'url' | 'private'>): ReleaseHost | undefined {
  const [, owner, repository] = /^https:\/\/([a-z0-9-]+)\.github\.io\/([A-Za-z0-9._-]+)\/$/.exec(url) ?? [];
  return owner === undefined || repository === undefined || hidden
    ? undefined
    : { url: `https://github.com/${owner}/${repository}/releases/download/` };
}
