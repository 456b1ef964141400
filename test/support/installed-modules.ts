// Exists so that the walk is tested on modules that nobody made for it, whatever happens to be installed.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface InstalledModule {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const root = new URL('../..', import.meta.url).pathname;
const places = ['registry/plugins/**/*.wasm', 'node_modules/**/*.wasm', 'test/corpus/node_modules/**/*.wasm'];

/** Those of the registry and of the packages that are installed, each once, up to that many bytes each. */
export function installedModules(maxBytes: number): readonly InstalledModule[] {
  const found = globSync(places, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(root, path))) }))
    .filter(({ bytes }) => bytes.length <= maxBytes && bytes[4] === 1);
  return found.filter(
    ({ bytes }, place) => found.findIndex((other) => Buffer.compare(other.bytes, bytes) === 0) === place,
  );
}
