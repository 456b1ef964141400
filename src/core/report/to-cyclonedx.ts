// Exists so that tools know what a release was built from, as far as its artifact says so. Format: CycloneDX 1.6, JSON.
import { toCanonicalJson, toCompactJson } from '../model/canonical-json.ts';
import type { DataFacts, EmbeddedPackage } from '../model/data-facts.ts';
import type { Sha256 } from '../model/digest.ts';
import { releaseTag } from '../model/held-file.ts';
import { compareText } from '../model/order.ts';
import { packageUrl } from '../model/package-url.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Version } from '../model/version.ts';

export interface DescribedRelease {
  readonly plugin: PluginName;
  readonly version: Version;
  /** Of the artifact. */
  readonly sha256: Sha256;
}

export type DeclaredPackages = Pick<DataFacts, 'packages' | 'packageLists' | 'more'>;

/** Stands in every document: nobody shall take a list that the author's tools wrote for one that somebody looked up. */
const origin =
  'The packages are those that the artifact itself declares. They were read from its bytes, and held against nothing else. What its compiler does not list is missing.';

/**
 * The same bytes on every machine and at every time: it has no serial number, no date and no version of a tool.
 * `undefined` where the artifact declares no packages.
 */
export function toCyclonedx(release: DescribedRelease, declared: DeclaredPackages): string | undefined {
  if (declared.packages.length === 0) return undefined;
  const ref = releaseTag(release.plugin, release.version);
  return toCanonicalJson({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [{ type: 'application', name: 'plugyard' }] },
      component: {
        type: 'library',
        'bom-ref': ref,
        name: release.plugin,
        version: release.version,
        hashes: [{ alg: 'SHA-256', content: release.sha256 }],
      },
      properties: [
        { name: 'plugyard:origin', value: origin },
        { name: 'plugyard:lists-read', value: String(declared.packageLists.read) },
        { name: 'plugyard:lists-unread', value: String(declared.packageLists.unread) },
      ],
    },
    components: eachOnce(declared.packages.map(toComponent)),
    compositions: [{ aggregate: aggregateOf(declared), assemblies: [ref], dependencies: [ref] }],
  });
}

/** Known to miss something, or nobody can say. It is never called complete. */
function aggregateOf({ packageLists, more }: DeclaredPackages): 'incomplete' | 'unknown' {
  return packageLists.unread > 0 || more.packages !== undefined ? 'incomplete' : 'unknown';
}

interface Component {
  readonly type: 'library';
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

function toComponent(one: EmbeddedPackage): Component {
  const purl = packageUrl(one);
  return {
    type: 'library',
    name: one.name,
    version: one.version,
    ...(purl === undefined ? {} : { purl }),
    properties: [{ name: 'plugyard:ecosystem', value: one.ecosystem }],
  };
}

/** In one order, whatever the order in which they come; the format takes none twice. */
function eachOnce(components: readonly Component[]): readonly Component[] {
  const byText = new Map(components.map((one) => [keyOf(one), one]));
  return [...byText].toSorted(([left], [right]) => compareText(left, right)).map(([, one]) => one);
}

/** Threat: a name may hold whatever could stand between it and a version. */
function keyOf({ name, version, properties }: Component): string {
  return toCompactJson([...properties.map(({ value }) => value), name, version]);
}
