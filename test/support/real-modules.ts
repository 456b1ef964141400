// Exists so that tests and benches run on modules that nobody here wrote, each known by its digest.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from './about-modules.ts';
import { modulesIn } from './embedded-modules.ts';

/**
 * Rules are tuned on one half; of the other half only the number of false alarms is looked at. What is held out was
 * chosen and counted once after the rules, by the rule of the README beside it.
 */
export type Part = 'tuning' | 'untouched' | 'heldOut';

/** A line of `benign.json`. */
export interface ListedModule {
  /** Unique: the package, its version, and where in it the module stands. */
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly path: string;
  readonly kind: 'module' | 'component';
  readonly sha256: string;
  readonly size: number;
  readonly toolchain: string;
  readonly work: Work;
  readonly part: Part;
}

export interface RealModule extends ListedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Corpus = 'test' | 'bench';

/** What `npm test` installs, and the larger modules that only the bench asks for. */
export const corpora: Readonly<Record<Corpus, string>> = {
  test: join(import.meta.dirname, '../corpus'),
  bench: join(import.meta.dirname, '../bench/corpus'),
};
const loaded = new Map<Corpus, readonly RealModule[]>();

/** The whole list of a corpus, by name, with the bytes; kept in memory after the first call. */
export function realModules(corpus: Corpus = 'test'): readonly RealModule[] {
  const known = loaded.get(corpus) ?? load(corpora[corpus]);
  loaded.set(corpus, known);
  return known;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const heldOut = new Set(JSON.parse(readFileSync(join(corpora.test, 'held-out.json'), 'utf8')) as readonly string[]);

/** Of the halves the first bit of the digest decides, so nobody can choose. */
export function partOf({ package: name, sha256 }: Pick<ListedModule, 'package' | 'sha256'>): Part {
  if (heldOut.has(name)) return 'heldOut';
  return Number.parseInt(sha256.slice(0, 1), 16) < 8 ? 'tuning' : 'untouched';
}

function load(corpus: string): readonly RealModule[] {
  const list = JSON.parse(readFileSync(join(corpus, 'benign.json'), 'utf8')) as readonly ListedModule[];
  const found = new Map([...new Set(list.map(({ path }) => path))].flatMap((path) => digestsIn(corpus, path)));
  return list.map((listed) => {
    const bytes = found.get(listed.sha256);
    if (bytes === undefined) throw new Error(`${listed.name} has other bytes than benign.json says`);
    return { ...listed, bytes };
  });
}

function digestsIn(corpus: string, path: string): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
  const file = join(corpus, 'node_modules', path);
  if (!existsSync(file)) throw new Error(`${file} is not there. Type: npm ci --prefix ${corpus}`);
  return modulesIn(path, readFileSync(file)).map((module) => [sha256Of(module), Uint8Array.from(module)]);
}
