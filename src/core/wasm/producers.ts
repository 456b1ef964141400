// Exists so that pages can say which compiler and SDK made an artifact. It is the maker's word, never proof.
import type { Producer } from '../model/artifact-facts.ts';
import type { Reader } from './reader.ts';
import { attempt } from './wasm-error.ts';
import { maxProducers } from './wasm-limits.ts';

/** The entries of a `producers` section; none if it is damaged, since engines ignore damage in custom sections. */
export function readProducers(reader: Reader): readonly Producer[] {
  const entries = attempt(() => readFields(reader));
  return entries.ok ? entries.value : [];
}

function readFields(reader: Reader): readonly Producer[] {
  const producers: Producer[] = [];
  const fields = reader.count('fields', maxProducers);
  for (let index = 0; index < fields; index += 1) {
    const field = reader.name('a field');
    const values = reader.count('producers', maxProducers - producers.length);
    for (let value = 0; value < values; value += 1) {
      producers.push({ field, name: reader.name('a producer'), version: reader.name('a version') });
    }
  }
  reader.finish();
  return producers;
}
