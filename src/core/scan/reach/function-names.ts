// Exists so that a way through the code can be read: functions by the names that their author gave them.
import { Reader } from '../../wasm/reader.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { attempt } from '../../wasm/wasm-error.ts';

const functionNames = 1;
/** Ours: in UTF-16 code units. */
const longest = 120;

/** Which functions are named: by their index. */
type Wanted = Pick<ReadonlySet<number>, 'has'>;

/** Cuts what a stranger named. */
// Threat: a name may be 100,000 bytes long, and mean nothing. It is shown as text and decides nothing.
export function cutName(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).toWellFormed()}…`;
}

/** Names of those functions that have one: by the `name` section, else by the first export. A damaged section names none. */
export function nameFunctions(bytes: Uint8Array, module: WalkedModule, wanted: Wanted): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const section = module.facts.customSections.find(({ name }) => name === 'name');
  if (section !== undefined) {
    const { offset, size } = section;
    const reader = new Reader(bytes, { scope: 'name section', start: offset, end: offset + size });
    const read = attempt(() => readNames(reader, wanted));
    if (read.ok) for (const [index, name] of read.value) names.set(index, name);
  }
  module.space.exports.forEach(({ name, type }, at) => {
    const index = module.space.exportIndexes.at(at);
    if (type.kind === 'function' && wanted.has(index) && !names.has(index)) names.set(index, cutName(name));
  });
  return names;
}

function readNames(section: Reader, wanted: Wanted): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  while (section.remaining > 0) {
    const id = section.byte('the kind of names');
    const content = section.slice(section.u32('the size of names'), 'names');
    if (id === functionNames) readFunctionNames(content, wanted, names);
  }
  return names;
}

function readFunctionNames(content: Reader, wanted: Wanted, names: Map<number, string>): void {
  const count = content.count('names', content.remaining);
  for (let entry = 0; entry < count; entry += 1) {
    const index = content.u32('the function of a name');
    if (wanted.has(index)) names.set(index, cutName(content.name('a name')));
    else content.skip(content.u32('the length of a name'), 'name');
  }
}
