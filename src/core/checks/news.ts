// Exists so that a reviewer reads what is new instead of computing it.
import { emptyClientPolicy } from '../model/client-policy.ts';
import { knownValue } from '../model/fact.ts';
import { dependenciesOf, type Manifest } from '../model/manifest.ts';
import { diffPermissions, listPermissions } from '../model/permissions.ts';
import type { News } from '../model/report.ts';
import type { BasePlugin, BaseRelease, Facts } from '../model/submission.ts';
import { compareVersions, type Version } from '../model/version.ts';
import { diffCapabilities, diffHosts } from '../scan/capability/compare-capabilities.ts';
import { countBundles } from '../trust/weigh-release.ts';

/** What a release brings that the release before it did not have. */
export function tellNews(facts: Facts): News {
  const manifest = knownValue(facts.manifest);
  if (manifest === undefined) {
    return tellBytes(facts);
  }
  const before = releaseBefore(knownValue(facts.plugin), manifest.version);
  const artifact = knownValue(facts.artifact);
  const names = dependenciesOf(manifest).map(({ name }) => name);
  return {
    permissions: diffPermissions(before?.permissions ?? [], listPermissions(manifest.permissions)),
    dependencies: {
      added: names.filter((name) => before?.dependencies.includes(name) !== true),
      removed: (before?.dependencies ?? []).filter((name) => !names.includes(name)),
    },
    ...(artifact === undefined
      ? {}
      : { size: { ...(before?.size === undefined ? {} : { before: before.size }), after: artifact.size } }),
    ...tellBytes(facts),
    ...tellSigner(facts, manifest),
  };
}

/** What the bytes themselves do now, compared with those of the release before. */
function tellBytes(facts: Facts): Pick<News, 'capabilities' | 'hosts' | 'code'> {
  const [wasm, scan] = [knownValue(facts.wasm), knownValue(facts.scan)];
  const before = knownValue(facts.previousScan)?.release;
  if (wasm === undefined || scan === undefined || before === undefined) return {};
  const { same, alike, changed, added, removed, uncompared } = before.similarity;
  return {
    capabilities: diffCapabilities(before, { wasm, scan }),
    hosts: diffHosts(before, { wasm, scan }),
    code: { since: before.version, same, alike, changed, added, removed, uncompared },
  };
}

/** The publisher on record whose signature counts. Threat: a genuine signature of other bytes must not read as "signed". */
function tellSigner(facts: Facts, { name, version }: Manifest): Pick<News, 'signedBy'> {
  const [artifact, provenance] = [knownValue(facts.artifact), knownValue(facts.provenance)];
  const [record, now] = [knownValue(facts.record), knownValue(facts.now)];
  if (artifact === undefined || provenance === undefined || record === undefined || now === undefined) {
    return {};
  }
  const { best } = countBundles({
    claim: { plugin: name, version },
    artifact: artifact.sha256,
    provenance,
    publishers: record.publishers,
    moment: { time: now },
    policy: knownValue(facts.settings)?.clientPolicy ?? emptyClientPolicy,
  });
  return { signedBy: best === undefined ? [] : [best.id] };
}

/**
 * The highest release on the base tip below a version that is not withdrawn. Threat: what was granted to 2.0.0 is not
 * granted to 1.0.1, which others install.
 */
export function releaseBefore(plugin: BasePlugin | undefined, version: Version): BaseRelease | undefined {
  return [...(plugin?.releases ?? [])]
    .filter((release) => release.withdrawn === undefined && compareVersions(release.version, version) < 0)
    .sort((left, right) => compareVersions(right.version, left.version))[0];
}
