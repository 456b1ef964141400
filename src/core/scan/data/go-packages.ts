// Exists so that the modules of a Go program are known from the build information that its linker leaves in the data.
import type { Producer } from '../../model/artifact-facts.ts';
import type { EmbeddedPackage } from '../../model/data-facts.ts';

/** What stands before and behind the list, so that it is found in any file. */
export const goListStart = '\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6';
const goListEnd = [0xf9, 0x32, 0x43, 0x31, 0x86, 0x18, 0x20, 0x72, 0x00, 0x82, 0x42, 0x10, 0x41, 0x16, 0xd8, 0xf2];

/** In bytes; the list of a large program has about 40,000. */
const maxList = 262_144;

/** The modules of a program; `undefined` if the list has no end. `offset` is that of the list's start mark. */
// Threat: a list is what the file claims; only well-formed names and versions are taken.
export function readGoPackages(bytes: Uint8Array, offset: number): readonly EmbeddedPackage[] | undefined {
  const start = offset + goListStart.length;
  const list = bytes.subarray(start, start + maxList);
  const end = endOfList(list);
  return end < 0 ? undefined : toPackages(new TextDecoder('utf-8').decode(list.subarray(0, end)));
}

function endOfList(list: Uint8Array): number {
  const [mark] = goListEnd as [number, ...number[]];
  let at = list.indexOf(mark);
  while (at >= 0 && !goListEnd.every((byte, index) => list[at + index] === byte)) at = list.indexOf(mark, at + 1);
  return at;
}

/** Lines `dep`, path, version, digest; a line `=>` names what stands in for the one before. */
function toPackages(list: string): readonly EmbeddedPackage[] {
  const packages: (EmbeddedPackage | undefined)[] = [];
  for (const line of list.split('\n')) {
    const [word, name = '', version = ''] = line.split('\t');
    if (word === '=>') packages.pop();
    if (word === 'dep' || word === '=>') packages.push(toPackage(name, version));
  }
  return packages.filter((one) => one !== undefined);
}

function toPackage(name: string, version: string): EmbeddedPackage | undefined {
  const number = /^v(\d[0-9A-Za-z.+-]{0,99})$/.exec(version)?.[1];
  const isSound = number !== undefined && /^[A-Za-z0-9._~/-]{1,200}$/.test(name);
  return isSound ? { ecosystem: 'Go', name, version: number } : undefined;
}

/** Go's standard library, whose version is that of the compiler. */
export function goLibrary(producers: readonly Producer[]): readonly EmbeddedPackage[] {
  const compiler = producers.find(({ field, name }) => field === 'processed-by' && name === 'Go cmd/compile');
  const version = /^go(\d+(?:\.\d+){1,2})/.exec(compiler?.version ?? '')?.[1];
  return version === undefined ? [] : [{ ecosystem: 'Go', name: 'stdlib', version }];
}
