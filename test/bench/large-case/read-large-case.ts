// Exists so that the bench and the tests read the public problem set in one way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberedPackages } from '../numbered-registry.ts';

export function readLargeCase(): NumberedPackages {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'large-case.json'), 'utf8')) as NumberedPackages;
}
