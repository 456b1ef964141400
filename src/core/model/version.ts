// Exists so that versions are compared by one library in one place, and every refused version comes with the right one.
import semver from 'semver';
import { nearestWords } from './nearest.ts';
import { failed, ok, type Result } from './result.ts';

/** SemVer 2.0.0, lower case, no build metadata: `1.2.3`, `2.0.0-beta.1`. */
export type Version = string & { readonly __brand: 'Version' };

/** A requirement such as `^1.0.0`, `>=1.2.0 <2.0.0`, `1.2.*`, or a tag such as `latest`, `stable`, `beta` or `rc`. */
export type VersionRange = string & { readonly __brand: 'VersionRange' };

const maxLength = 64;
const number = '(0|[1-9][0-9]{0,14})';
const identifier = '(0|[1-9][0-9]{0,14}|[0-9]*[a-z-][0-9a-z-]*)';

/** The form of a version, as the schemas have it too. Numbers of 15 digits at most are exact in every program. */
export const versionPattern: string = `^${number}\\.${number}\\.${number}(-${identifier}(\\.${identifier})*)?$`;

const versionForm = new RegExp(versionPattern);

export function parseVersion(text: string): Result<Version> {
  if (isVersion(text)) {
    return ok(text);
  }
  const suggestion = suggestVersion(text.slice(0, maxLength));
  return failed({
    message: `"${text.slice(0, 80)}" is not a version: SemVer 2.0.0 in lower case, without build metadata`,
    fix: suggestion === undefined ? 'Write a version such as 1.2.3.' : `Write "${suggestion}".`,
  });
}

function isVersion(text: string): text is Version {
  return text.length <= maxLength && versionForm.test(text);
}

const maxRangeLength = 256;

/** Accepts what authors write; a comma means "and", as in several plugin systems. Nothing at all is not "anything". */
export function parseVersionRange(text: string): Result<VersionRange> {
  if (isVersionRange(text)) {
    return ok(text);
  }
  const [mended] = text.length > maxRangeLength ? [] : mendRange(text.trim()).filter(isVersionRange);
  return failed({
    message: `"${text.slice(0, 80)}" is not a version range${whyNoRange(text)}`,
    fix:
      mended === undefined
        ? 'Write a range such as "^1.2.0", "~1.2.0", ">=1.2.0 <2.0.0" or "1.2.*", or a tag such as "latest".'
        : `Write "${mended}".`,
  });
}

function isVersionRange(text: string): text is VersionRange {
  return text.length <= maxRangeLength && (isSemverRange(toSemverRange(text)) || (isTag(text) && !isMistyped(text)));
}

function whyNoRange(text: string): string {
  if (text.length > maxRangeLength) {
    return `: it has more than ${maxRangeLength} characters`;
  }
  if (text.trim() === '') {
    return ': it is empty; any version is "*"';
  }
  return text.split('||').some((part) => part.trim() === '') ? ': beside "||" something is missing' : '';
}

/** What was probably meant: operators of other systems, and tags that are spelled almost right. */
function mendRange(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const plain = lower
    .replaceAll(/\s+and\s+|\s*&&\s*/g, ' ')
    .replaceAll(/\s+or\s+|\s*\|+\s*/g, ' || ')
    .replaceAll('=>', '>=')
    .replaceAll('=<', '<=')
    .replaceAll(/={2,}/g, '=');
  return [...nearestWords(lower, namedTags, 1), lower, plain, plain.replace(/^ \|\| | \|\| $/g, '')];
}

/** Precedence of SemVer 2.0.0, lowest first. */
export function compareVersions(left: Version, right: Version): number {
  return semver.compare(left, right);
}

/**
 * Precedence of versions of other systems, of which some have fewer numbers: `0`, `1.22`, `1.22.3-pre`. What is no
 * version at all stands before all others.
 */
export function compareLooseVersions(left: string, right: string): number {
  const [a, b] = [toSemver(left), toSemver(right)];
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : semver.compare(a, b);
}

function toSemver(text: string): semver.SemVer | null {
  const [, numbers = '', rest = ''] = /^v?(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(text) ?? [];
  const padded = [...numbers.split('.'), '0', '0'].slice(0, 3).join('.');
  return semver.parse(padded + rest);
}

export function isPrerelease(version: Version): boolean {
  return semver.prerelease(version) !== null;
}

/** Major and minor. */
export function lineOf(version: Version): readonly [major: number, minor: number] {
  return [semver.major(version), semver.minor(version)];
}

/** Whether `version` is in `range`. A prerelease only is when the range names one of the same release, or by its tag. */
export function satisfies(version: Version, range: VersionRange): boolean {
  if (!isTag(range)) {
    return semver.satisfies(version, toSemverRange(range));
  }
  const [channel] = semver.prerelease(version) ?? [];
  if (range === 'latest' || range === 'stable' || range === 'beta') {
    return range === 'latest' || (range === 'stable') === (channel === undefined);
  }
  return channel === range;
}

/**
 * The versions that a range means, of all that there are, in their order. Prereleases are among them where the range
 * asks for them, where the plugin has nothing else, or with `prereleases`; never below a bound that excludes their release.
 */
export function selectVersions(
  range: VersionRange,
  versions: readonly Version[],
  prereleases: boolean,
): readonly Version[] {
  const open = prereleases || versions.every(isPrerelease);
  return versions.filter((version) => {
    if (!isPrerelease(version) || (range !== 'latest' && satisfies(version, range))) {
      return satisfies(version, range);
    }
    return open && (range === 'latest' || (!isTag(range) && isWithin(version, range)));
  });
}

/** The lowest version that a range admits; none where it is a tag or admits nothing. */
export function lowestVersion(range: VersionRange): Version | undefined {
  const lowest = isTag(range) ? null : semver.minVersion(toSemverRange(range));
  return lowest === null ? undefined : (lowest.version as Version);
}

/** Whether a range admits a version or a later one; a tag says nothing about numbers and may. */
export function reachesVersion(range: VersionRange, version: Version): boolean {
  return isTag(range) || semver.intersects(toSemverRange(range), `>=${version}`);
}

/** Of a prerelease: `2.0.0-rc.1` comes before 2.0.0, but is not what `<2.0.0` means. */
function isWithin(version: Version, range: VersionRange): boolean {
  const wish = toSemverRange(range);
  const release = version.replace(/-.*$/, '');
  return semver.satisfies(version, wish, { includePrerelease: true }) && semver.satisfies(release, wish);
}

const namedTags = ['latest', 'stable', 'beta'];

/**
 * Whether a text is a tag: `latest` (newest of all), `stable` and `beta` (newest without and newest with a prerelease), or
 * the first word of a prerelease, such as `rc`: the newest of these.
 */
export function isTag(text: string): boolean {
  return /^[a-z][0-9a-z-]{0,63}$/.test(text) && !isSemverRange(text);
}

/** A word that is almost `latest` or `stable` is no wish for prereleases. */
function isMistyped(tag: string): boolean {
  return !namedTags.includes(tag) && nearestWords(tag, ['latest', 'stable'], 1).length > 0;
}

function toSemverRange(range: string): string {
  return range.replaceAll(',', ' ');
}

function isSemverRange(range: string): boolean {
  return range.split('||').every((part) => part.trim() !== '') && semver.validRange(range) !== null;
}

function suggestVersion(text: string): Version | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[v=\s]+/, '')
    .replace(/\+.*$/, '');
  const unpadded = bare.replace(/(^|[.-])0+(?=\d)/g, '$1');
  const coerced = /\d{16}/.test(unpadded) ? null : semver.coerce(unpadded, { includePrerelease: true });
  return [bare, unpadded, coerced?.version ?? ''].find(isVersion);
}
