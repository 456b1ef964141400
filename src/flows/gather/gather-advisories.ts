// Exists so that what the registry knows to be dangerous is held against a release before it is merged.
import { type Advisory, type AdvisoryMatch, parseAdvisory, pluginEcosystem } from '../../core/model/advisory.ts';
import type { EmbeddedPackage } from '../../core/model/data-facts.ts';
import { deferred, type Fact, known, knownValue, missing } from '../../core/model/fact.ts';
import { dependenciesOf, type Manifest } from '../../core/model/manifest.ts';
import { compareText } from '../../core/model/order.ts';
import { classifyPath, registryRoot } from '../../core/model/registry-path.ts';
import type { ScanFacts } from '../../core/model/scan-facts.ts';
import type { ClosurePlugin } from '../../core/model/submission.ts';
import { compareVersions, selectVersions } from '../../core/model/version.ts';
import { matchAdvisories } from '../../core/scan/advisories/match-advisories.ts';
import type { Tree } from '../../ports.ts';
import { readBase } from './read-text.ts';

/** In files and bytes; about a second of reading. */
const mostAdvisories = 2_000;
const mostBytes = 8 * 1024 * 1024;

interface Suspects {
  readonly manifest: Fact<Manifest>;
  readonly closure: Fact<readonly ClosurePlugin[]>;
  readonly scan: Fact<ScanFacts>;
}

/**
 * Advisories of the base tip that concern a release. Threat: one among thousands that is not read is the one that
 * matters, so that beyond the limits the answer is that there is none.
 */
export async function gatherAdvisories(
  base: Tree | undefined,
  { manifest, closure, scan }: Suspects,
): Promise<Fact<readonly AdvisoryMatch[]>> {
  if (base === undefined) return deferred('the registry is not at hand; name it with --registry');
  if (!('value' in scan)) return scan;
  const own = knownValue(manifest);
  const plugins = [
    ...(own === undefined ? [] : [toPackage(own.name, own.version)]),
    ...(knownValue(closure) ?? []).flatMap((plugin) => newest(plugin, own)),
  ];
  const advisories = await readAdvisories(base);
  return advisories === undefined
    ? missing(`the registry has more advisories than are read: ${mostAdvisories}, or ${mostBytes} bytes`)
    : known(matchAdvisories([...plugins, ...scan.value.data.packages], advisories));
}

/** The release of a plugin that an installer would choose: the newest within what the manifest asks for. */
function newest({ name, releases }: ClosurePlugin, own: Manifest | undefined): readonly EmbeddedPackage[] {
  const range = own === undefined ? undefined : dependenciesOf(own).find((one) => one.name === name)?.range;
  const versions = releases
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ version }) => version)
    .sort(compareVersions);
  const version = (range === undefined ? versions : selectVersions(range, versions, false)).at(-1);
  return version === undefined ? [] : [toPackage(name, version)];
}

function toPackage(name: string, version: string): EmbeddedPackage {
  return { ecosystem: pluginEcosystem, name, version };
}

async function readAdvisories(base: Tree): Promise<readonly Advisory[] | undefined> {
  const files = (await base.walk(`${registryRoot}/advisories`)).filter(
    ({ path }) => classifyPath(path).role === 'advisory',
  );
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > mostAdvisories || size > mostBytes) return undefined;
  const paths = files.map(({ path }) => path).sort(compareText);
  const read = await Promise.all(paths.map(async (path) => await readBase(base, path, parseAdvisory)));
  return read.filter((advisory) => advisory !== undefined);
}
