// Exists so that whoever needs heavy test material gets it, or learns what to type.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const corpusRequire = createRequire(new URL('../corpus/package.json', import.meta.url));

/** Imports a package of `test/corpus`. The caller states the shape, because the package may not be there to be typed. */
export async function importCorpus<Shape>(specifier: string): Promise<Shape> {
  return (await import(resolveInCorpus(specifier))) as Shape;
}

/** The address of a module of `test/corpus`. */
export function resolveInCorpus(specifier: string): string {
  try {
    return pathToFileURL(corpusRequire.resolve(specifier)).href;
  } catch (cause) {
    throw new Error(`${specifier} is not installed in test/corpus. Type: npm ci --prefix test/corpus`, { cause });
  }
}
