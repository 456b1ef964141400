// Exists so that versions are compared by one library in one place, and every refused version comes with the right one.
import semver from 'semver';
import { failed, ok, type Result } from './result.ts';

/** SemVer 2.0.0, lower case, no build metadata: `1.2.3`, `2.0.0-beta.1`. */
export type Version = string & { readonly __brand: 'Version' };

/** A requirement such as `^1.0.0`, `>=1.2.0 <2.0.0`, `1.2.*` or the tags `latest`, `stable` and `beta`. */
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

/** Accepts what authors write; a comma means "and", as in several plugin systems. Nothing at all is not "anything". */
export function parseVersionRange(text: string): Result<VersionRange> {
  if (text.length <= 256 && (isTag(text) || isSemverRange(toSemverRange(text)))) {
    return ok(text as VersionRange);
  }
  return failed({
    message: `"${text.slice(0, 80)}" is not a version range`,
    fix: 'Write a range such as "^1.2.0", "~1.2.0", ">=1.2.0 <2.0.0" or "1.2.*".',
  });
}

/** Precedence of SemVer 2.0.0, lowest first. */
export function compareVersions(left: Version, right: Version): number {
  return semver.compare(left, right);
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
  if (isTag(range)) {
    return range === 'latest' || (range === 'stable') !== isPrerelease(version);
  }
  return semver.satisfies(version, toSemverRange(range));
}

/** The tags that every plugin has: newest of all, newest without and newest with a prerelease. */
export function isTag(text: string): text is 'latest' | 'stable' | 'beta' {
  return text === 'latest' || text === 'stable' || text === 'beta';
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
