// Exists so that real modules are damaged where it hurts: in their numbers, sizes, codes and in the order of their parts.
import fc, { type Arbitrary } from 'fast-check';
import { join, type Part, u32 } from './wasm-builder.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A section of a module or a body of its code: what it holds, and how many bytes more or less it claims to have. */
interface Framed {
  readonly id?: number;
  readonly content: Uint8Array;
  readonly claimedMore: number;
}

/** Numbers that say what is done to which part; any number fits, whatever the module looks like. */
export interface Mutation {
  readonly kind: Kind;
  /** Whether it is done to a function body instead of a section, where there are any. */
  readonly inCode: boolean;
  readonly which: number;
  readonly where: number;
  readonly value: number;
}

const most = [0xff, 0xff, 0xff, 0xff, 0x0f];
/** Codes that open, close, branch or announce more, and types that are easily taken for one another. */
const telling = [
  ...[0x00, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0b, 0x0c, 0x0e, 0x10, 0x11, 0x12, 0x18, 0x19, 0x1c, 0x1f, 0x20],
  ...[0x23, 0x28, 0x3f, 0x40, 0x41, 0x42, 0x44, 0x60, 0x63, 0x64, 0x65, 0x6f, 0x70, 0x7b, 0x7f, 0x80, 0xc0, 0xd0],
  ...[0xd2, 0xe3, 0xfb, 0xfc, 0xfd, 0xfe, 0xff],
];

type Kind =
  | 'number spelt longer'
  | 'number grown'
  | 'other code'
  | 'bit turned'
  | 'code added'
  | 'bytes lost'
  | 'count changed'
  | 'size changed'
  | 'part dropped'
  | 'part twice'
  | 'parts swapped';

type Change = (parts: readonly Framed[], at: number, mutation: Mutation) => readonly Framed[];

const kinds: Readonly<Record<Kind, Change>> = {
  'number spelt longer': inContent((content, { where }) => {
    const place = where % content.length;
    const byte = content[place] as number;
    return join(content.subarray(0, place), [byte | 0x80, 0x00], content.subarray(place + 1));
  }),
  'number grown': inContent((content, { where, value }) => {
    const place = where % content.length;
    return join(content.subarray(0, place), value % 3 === 0 ? most : u32(value), content.subarray(place + 1));
  }),
  'other code': inContent((content, { where, value }) => {
    const changed = content.slice();
    changed[where % content.length] = telling[value % telling.length] as number;
    return changed;
  }),
  'bit turned': inContent((content, { where, value }) => {
    const changed = content.slice();
    changed[where % content.length] = (content[where % content.length] as number) ^ (1 << (value % 8));
    return changed;
  }),
  'code added': inContent((content, { where, value }) => {
    const place = where % content.length;
    return join(content.subarray(0, place), telling[value % telling.length] as number, content.subarray(place));
  }),
  'bytes lost': inContent((content, { where, value }) => {
    const place = where % content.length;
    return join(content.subarray(0, place), content.subarray(place + 1 + (value % 4)));
  }),
  'count changed': inContent((content, { value }) => {
    const count = (content[0] as number) + (value % 5) - 2;
    return join(value % 7 === 0 ? most : u32(Math.max(0, count)), content.subarray(1));
  }),
  'size changed': (parts, at, { value }) =>
    parts.map((part, place) => (place === at ? { ...part, claimedMore: (value % 9) - 4 } : part)),
  'part dropped': (parts, at) => parts.toSpliced(at, 1),
  'part twice': (parts, at) => parts.toSpliced(at, 0, ...parts.slice(at, at + 1)),
  'parts swapped': (parts, at, { where }) => {
    const other = where % parts.length;
    return parts.with(at, parts[other] as Framed).with(other, parts[at] as Framed);
  },
};

function inContent(change: (content: Uint8Array, mutation: Mutation) => Uint8Array): Change {
  return (parts, at, mutation) =>
    parts.map((part, place) =>
      place === at && part.content.length > 0 ? { ...part, content: change(part.content, mutation) } : part,
    );
}

export const mutations: Arbitrary<readonly Mutation[]> = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
    inCode: fc.boolean(),
    which: fc.nat(),
    where: fc.nat(),
    value: fc.nat({ max: 1_000 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A valid module with the mutations done to it, one after the other. Sizes of what is around them are kept right. */
export function mutate(module: Uint8Array, all: readonly Mutation[]): Bytes {
  const sections = all.reduce<readonly Framed[]>(mutateOnce, sectionsOf(module));
  return new Uint8Array(join(module.subarray(0, 8), ...sections.map(framed)));
}

function mutateOnce(sections: readonly Framed[], mutation: Mutation): readonly Framed[] {
  const code = sections.findIndex(({ id, content }) => id === 10 && content.length > 1);
  if (!mutation.inCode || code === -1) return changed(sections, mutation);
  const section = sections[code] as Framed;
  const bodies = bodiesOf(section.content);
  const content = join(u32(bodies.length), ...changed(bodies, mutation).map(framed));
  return sections.with(code, { ...section, content });
}

function changed(parts: readonly Framed[], mutation: Mutation): readonly Framed[] {
  return parts.length === 0 ? parts : kinds[mutation.kind](parts, mutation.which % parts.length, mutation);
}

function framed({ id, content, claimedMore }: Framed): Uint8Array {
  const head: Part = id === undefined ? [] : [id];
  return join(head, u32(Math.max(0, content.length + claimedMore)), content);
}

function sectionsOf(module: Uint8Array): readonly Framed[] {
  const sections: Framed[] = [];
  for (let position = 8; position < module.length; ) {
    const { value: size, next } = readNumber(module, position + 1);
    const content = module.subarray(next, next + size);
    sections.push({ id: module[position] as number, content, claimedMore: 0 });
    position = next + size;
  }
  return sections;
}

/** As many bodies as there are, after a mutation perhaps none that make sense. */
function bodiesOf(content: Uint8Array): readonly Framed[] {
  const bodies: Framed[] = [];
  for (let position = readNumber(content, 0).next; position < content.length; ) {
    const { value: size, next } = readNumber(content, position);
    bodies.push({ content: content.subarray(next, next + size), claimedMore: 0 });
    position = next + size;
  }
  return bodies;
}

function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let position = start;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[position] ?? 0;
    position += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: position };
  }
}
