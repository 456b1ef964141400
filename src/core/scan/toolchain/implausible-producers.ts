// Exists so that a made-up origin is told from a true one where the two contradict each other.
import type { Abi } from '../../model/abi.ts';
import type { Producer, WasmFacts } from '../../model/artifact-facts.ts';
import { shorten } from '../../model/result.ts';

/** What a tool leaves is always loaded in one of these ways. */
const tools: ReadonlyMap<string, readonly Abi[]> = new Map([['wasm-bindgen', ['wasm-bindgen', 'raw']]]);

/** Sentences without a full stop, each once, in the order of the file. The section is the maker's word: silence proves nothing. */
export function implausibleProducers(wasm: WasmFacts): readonly string[] {
  const modules = [wasm, ...wasm.modules];
  return [
    ...new Set(modules.flatMap((one) => [...twice(one.producers), ...goTwice(one.producers), ...elsewhere(one)])),
  ];
}

/** Linkers and tools keep one entry for a name. */
function twice(producers: readonly Producer[]): readonly string[] {
  const seen = new Map<string, string>();
  return producers.flatMap(({ field, name, version }) => {
    const key = `${field} ${name}`;
    const before = seen.get(key);
    seen.set(key, version);
    return before === undefined ? [] : [`${shorten(name)} is named twice: ${shorten(before)} and ${shorten(version)}`];
  });
}

/** The compiler of Go writes its version as that of the language, too. */
function goTwice(producers: readonly Producer[]): readonly string[] {
  const language = producers.find(({ field, name }) => field === 'language' && name === 'Go');
  const compiler = producers.find(({ name }) => name === 'Go cmd/compile');
  return language === undefined || compiler === undefined || language.version === compiler.version
    ? []
    : [`Go ${shorten(language.version)} was compiled by the compiler of ${shorten(compiler.version)}`];
}

function elsewhere({ producers, abi }: WasmFacts): readonly string[] {
  return producers
    .filter(({ name }) => tools.get(name)?.includes(abi) === false)
    .map(({ name }) => `${name} does not make artifacts of the ABI ${abi}`);
}
