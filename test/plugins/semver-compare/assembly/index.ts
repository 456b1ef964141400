// Exists to put versions in order as Semantic Versioning 2.0.0 says, in any host.
import { writeString } from '../../extism-kit/assembly/json-writer';
import { JsonReader } from '../../extism-kit/assembly/json-reader';
import { fail, readInput, succeed } from '../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../extism-kit/assembly/text-builder';
import { compareVersions, isVersion } from './version';

/** -1, 0 or 1: whether the first version comes before, with or after the second. */
export function compare(): i32 {
  const versions = readVersions();
  if (versions === null) return 1;
  if (versions.length != 2) return fail('expected an array of two versions, found ' + versions.length.toString());
  return succeed(compareVersions(versions[0], versions[1]).toString());
}

/** The versions, oldest first; equal ones keep their order. */
export function sort(): i32 {
  const versions = readVersions();
  if (versions === null) return 1;
  sortVersions(versions);
  const out = new TextBuilder();
  out.unit(0x5b);
  for (let i = 0; i < versions.length; i++) {
    if (i > 0) out.unit(0x2c);
    writeString(out, versions[i]);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

/** Null after a failure that the host knows of already. */
function readVersions(): string[] | null {
  const reader = new JsonReader(readInput());
  const versions = reader.strings();
  if (!reader.atEnd()) {
    fail('expected a JSON array of strings');
    return null;
  }
  for (let i = 0; i < versions.length; i++) {
    if (isVersion(versions[i])) continue;
    fail('"' + versions[i] + '" is not a version such as 1.2.3 or 2.0.0-rc.1');
    return null;
  }
  return versions;
}

/** A merge sort from the bottom up: stable, and quick for any order that someone sends. */
function sortVersions(versions: string[]): void {
  const other = versions.slice();
  for (let width = 1; width < versions.length; width *= 2) {
    for (let start = 0; start < versions.length; start += 2 * width) {
      merge(versions, other, start, width);
    }
    for (let i = 0; i < versions.length; i++) versions[i] = other[i];
  }
}

function merge(from: string[], to: string[], start: i32, width: i32): void {
  const middle = min(start + width, from.length);
  const end = min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = right >= end || (left < middle && compareVersions(from[left], from[right]) <= 0);
    to[at] = takeLeft ? from[left++] : from[right++];
  }
}
