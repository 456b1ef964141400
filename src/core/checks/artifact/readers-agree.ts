// Keeps out what two readers read differently: then one of them was shown something else than the host will run.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import { shorten } from '../../model/result.ts';
import type { ByteRange, EngineListing, WasmValidity } from '../../model/wasm-validity.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

interface Item {
  readonly kind: string;
  readonly name: string;
  readonly offset?: number;
}

export const artifactReadersAgree: Check = defineCheck({
  id: 'artifact/readers-agree',
  title: 'Our reading of the artifact is the one of the engine',
  severity: 'error',
  why: 'A file that two parsers read differently shows its good side to the scanner and another one to the host. All that was said about its imports is worth nothing then.',
  fix: 'Build the artifact again with an unmodified compiler. If it is one, open an issue at plugyard with the file: our reader is wrong.',
  on: releaseKinds,
  needs: ['validity', 'wasm', 'delivery'],
  *find({ validity, wasm, delivery }) {
    for (const { message, offset } of [...compareModules(validity, wasm), ...compareRanges(validity)]) {
      yield { message, ...artifactPlace(delivery, offset) };
    }
  },
});

interface Difference {
  readonly message: string;
  readonly offset?: number | undefined;
}

function compareModules({ engine, modules }: WasmValidity, wasm: WasmFacts): readonly Difference[] {
  const ours = wasm.kind === 'module' ? [wasm] : wasm.modules;
  if (ours.length !== modules.length) {
    return [{ message: `We read ${ours.length} core modules, ${engine} was asked about ${modules.length}` }];
  }
  return ours.flatMap((facts, index) => {
    const listing = modules[index]?.listing;
    const where = wasm.kind === 'module' ? '' : ` of core module ${index}`;
    return listing === undefined ? [] : compareListing(listing, facts, { engine, where });
  });
}

function compareListing(
  { imports, exports }: EngineListing,
  facts: WasmFacts,
  { engine, where }: { readonly engine: string; readonly where: string },
): readonly Difference[] {
  const named = (item: { readonly module: string; readonly name: string }): string => `${item.module} ${item.name}`;
  return [
    ...compareItems(
      facts.imports.map((one) => ({ kind: one.type.kind, name: named(one), offset: one.offset })),
      imports.map((one) => ({ kind: one.kind, name: named(one) })),
      `the import${where} for ${engine}`,
    ),
    ...compareItems(
      facts.exports.map((one) => ({ kind: one.type.kind, name: one.name, offset: one.offset })),
      exports,
      `the export${where} for ${engine}`,
    ),
  ];
}

/** The first difference: all others may follow from it. */
function compareItems(ours: readonly Item[], theirs: readonly Item[], what: string): readonly Difference[] {
  const length = Math.max(ours.length, theirs.length);
  for (let index = 0; index < length; index += 1) {
    const [mine, other] = [ours[index], theirs[index]];
    if (mine?.kind !== other?.kind || mine?.name !== other?.name) {
      return [
        {
          message: `We read ${tell(mine)} as number ${index + 1}, where ${what} is ${tell(other)}`,
          offset: mine?.offset,
        },
      ];
    }
  }
  return [];
}

function tell(item: Item | undefined): string {
  return item === undefined ? 'nothing' : `the ${item.kind} "${shorten(item.name)}"`;
}

function compareRanges({ modules, component }: WasmValidity): readonly Difference[] {
  if (component?.modules === undefined) {
    return [];
  }
  const ours = modules.map(({ range }) => range).toSorted((a, b) => a.offset - b.offset);
  const theirs = component.modules.toSorted((a, b) => a.offset - b.offset);
  const index = [...ours, ...theirs].findIndex((_, place) => spell(ours[place]) !== spell(theirs[place]));
  return index < 0
    ? []
    : [
        {
          message: `We read ${spell(ours[index])} where ${component.engine} reads ${spell(theirs[index])} as core module ${index} in the order of the file`,
          offset: ours[index]?.offset,
        },
      ];
}

function spell(range: ByteRange | undefined): string {
  return range === undefined ? 'nothing' : `${range.size} bytes at ${range.offset}`;
}
