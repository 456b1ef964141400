// Exists so that versions are compared by one library in one place, and every refused version comes with the right one.
import semver from 'semver';
import { failed, ok, type Result } from './result.ts';

/** SemVer 2.0.0, lower case, no build metadata: `1.2.3`, `2.0.0-beta.1`. */
export type Version = string & { readonly __brand: 'Version' };

/** A requirement such as `^1.0.0`, `>=1.2.0 <2.0.0`, `1.2.*` or the tags `latest`, `stable` and `beta`. */
export type VersionRange = string & { readonly __brand: 'VersionRange' };

const maxLength = 64;

export function parseVersion(text: string): Result<Version> {
  if (text.length <= maxLength && semver.valid(text) === text && text === text.toLowerCase() && !text.includes('+')) {
    return ok(text as Version);
  }
  const suggestion = suggestVersion(text.slice(0, maxLength));
  return failed({
    message: `"${text.slice(0, 80)}" is not a version: SemVer 2.0.0 in lower case, without build metadata`,
    fix: suggestion === undefined ? 'Write a version such as 1.2.3.' : `Write "${suggestion}".`,
  });
}

/** Accepts what authors write; a comma means "and", as in several plugin systems. */
export function parseVersionRange(text: string): Result<VersionRange> {
  if (text.length <= 256 && (isTag(text) || semver.validRange(toSemverRange(text)) !== null)) {
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

function suggestVersion(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[v=\s]+/, '')
    .replace(/\+.*$/, '');
  const unpadded = bare.replace(/(^|\.)0+(?=\d)/g, '$1');
  return semver.valid(unpadded) ?? semver.coerce(unpadded)?.version;
}
