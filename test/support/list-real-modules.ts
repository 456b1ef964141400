// `node test/support/list-real-modules.ts test` (or `bench`): writes `benign.json` of a corpus from what is installed there.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { compareText } from '../../src/core/model/order.ts';
import { aboutModule } from './about-modules.ts';
import { modulesIn } from './embedded-modules.ts';
import { corpora, type ListedModule, partOf, sha256Of } from './real-modules.ts';

interface Place extends Pick<ListedModule, 'path' | 'kind' | 'sha256' | 'size'> {
  readonly index: number;
  readonly modulesInFile: number;
}

/** Smaller ones only ask the engine for a feature. */
const minBytes = 500;
const packagePath = /^(?<folder>(?:.*\/node_modules\/)?(?<name>(?:@[^/]+\/)?[^/]+))\/(?<rest>.+)$/;

/** Every distinct module that is installed in a corpus, by name. */
export function listRealModules(corpus: string): readonly ListedModule[] {
  const installed = join(corpus, 'node_modules');
  const best = new Map<string, Place>();
  for (const place of globSync('**/*.{wasm,wasm.gz,wasm.br,js,cjs,mjs}', { cwd: installed }).flatMap((path) =>
    placesIn(installed, path),
  )) {
    const known = best.get(place.sha256);
    if (known === undefined || comparePlaces(place, known) < 0) best.set(place.sha256, place);
  }
  return [...best.values()]
    .map((place) => describeModule(installed, place))
    .sort((a, b) => compareText(a.name, b.name));
}

function placesIn(installed: string, path: string): readonly Place[] {
  const file = join(installed, path);
  if (!statSync(file).isFile()) return [];
  const modules = modulesIn(path, readFileSync(file)).filter((module) => module.length >= minBytes);
  return modules.map((module, index) => ({
    path,
    // The second half of the version field is the layer, and 1 is the layer of components.
    kind: module[6] === 1 ? 'component' : 'module',
    index,
    modulesInFile: modules.length,
    sha256: sha256Of(module),
    size: module.length,
  }));
}

/** A file that holds one module alone says best what it is. */
function comparePlaces(one: Place, other: Place): number {
  return one.modulesInFile - other.modulesInFile || compareText(one.path, other.path) || one.index - other.index;
}

function describeModule(installed: string, { path, index, modulesInFile, ...known }: Place): ListedModule {
  const { folder = '', name = '', rest = '' } = packagePath.exec(path)?.groups ?? {};
  const { version } = JSON.parse(readFileSync(join(installed, folder, 'package.json'), 'utf8')) as { version: string };
  return {
    name: `${name}@${version}/${rest}${modulesInFile > 1 ? `#${index + 1}` : ''}`,
    package: name,
    version,
    path,
    ...known,
    ...aboutModule(path),
    part: partOf({ package: name, sha256: known.sha256 }),
  };
}

export function toText(list: readonly ListedModule[]): string {
  return `[\n${list.map((module) => `  ${JSON.stringify(module)}`).join(',\n')}\n]\n`;
}

if (import.meta.main) {
  const corpus = argv[2] === 'bench' ? corpora.bench : corpora.test;
  writeFileSync(join(corpus, 'benign.json'), toText(listRealModules(corpus)));
}
