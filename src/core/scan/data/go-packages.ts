// Exists so that the modules of a Go program are known from the build information that its linker leaves in the data.
import type { EmbeddedPackage } from '../../model/data-facts.ts';
import type { WalkedModule } from '../../wasm/walk-module.ts';
import { addressOf, memoryImage } from './memory-image.ts';

/** What the build information starts with. */
export const goMagic = '\xff Go buildinf:';

const headerSize = 32;
/** Flag of Go 1.18 and later: both texts follow the header, each with its length in front. */
const inlineTexts = 2;
/** In bytes; the list of a large program has about 40,000. */
const maxText = 262_144;
/** In front of and behind the list. */
const sentinelSize = 16;

/** The standard library and the modules of a program; `undefined` if they cannot be read. `offset` is that of the magic. */
export function readGoPackages(
  bytes: Uint8Array,
  { space }: WalkedModule,
  offset: number,
): readonly EmbeddedPackage[] | undefined {
  const address = addressOf(space.data, offset);
  if (address === undefined) return undefined;
  const image = memoryImage(bytes, space.data)(address, headerSize + maxText);
  if (((image[15] as number) & inlineTexts) === 0) return undefined;
  const version = readText(image, headerSize);
  const list = readText(image, version.end);
  const release = /^go(\d+(?:\.\d+){1,2})/.exec(version.text)?.[1];
  if (release === undefined) return undefined;
  return [
    { ecosystem: 'Go', name: 'stdlib', version: release },
    ...toPackages(list.text.slice(sentinelSize, -sentinelSize)),
  ];
}

function readText(image: Uint8Array, at: number): { readonly text: string; readonly end: number } {
  let size = 0;
  let from = at;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = image[from] ?? 0;
    from += 1;
    size |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const end = Math.min(from + size, image.length);
  return { text: new TextDecoder('utf-8').decode(image.subarray(from, end)), end };
}

/** Lines `dep`, path, version, digest; a line `=>` names what stands in for the one before. */
function toPackages(list: string): readonly EmbeddedPackage[] {
  const packages: EmbeddedPackage[] = [];
  for (const line of list.split('\n')) {
    const [word, name = '', version = ''] = line.split('\t');
    if (word === '=>') packages.pop();
    const isPackage = (word === 'dep' || word === '=>') && /^[A-Za-z0-9._~/-]{1,200}$/.test(name);
    const number = /^v(\d[0-9A-Za-z.+-]{0,99})$/.exec(version)?.[1];
    if (isPackage && number !== undefined) packages.push({ ecosystem: 'Go', name, version: number });
  }
  return packages;
}
