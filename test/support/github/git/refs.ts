// Exists so that refs are read and moved as the files they are: git is not asked where a file says it all, for they are never packed here.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export function refOf(directory: string, ref: string): string | undefined {
  const path = pathOf(directory, ref);
  return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, 'utf8').trim()
    : undefined;
}

/** Every ref with its object, by name. */
export function refsOf(directory: string, prefix = 'refs'): ReadonlyMap<string, string> {
  const entries = readdirSync(join(directory, 'refs'), { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'));
  const refs = names.map(({ parentPath, name }) => relative(directory, join(parentPath, name)));
  const wanted = refs.filter((ref) => ref.startsWith(`${prefix}/`)).sort();
  return new Map(wanted.map((ref) => [ref, refOf(directory, ref) ?? '']));
}

/** `undefined` removes it. */
export function setRef(directory: string, ref: string, sha: string | undefined): void {
  const path = pathOf(directory, ref);
  if (path === undefined) {
    throw new Error(`${ref} is no name of a ref`);
  }
  if (sha === undefined) {
    rmSync(path, { force: true });
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${sha}\n`);
  }
}

function pathOf(directory: string, ref: string): string | undefined {
  return ref.startsWith('refs/') && !ref.includes('..') ? join(directory, ref) : undefined;
}
