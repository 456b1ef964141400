// Exists so that the worst shapes of calls are made in one place, for the tests of attacks and for measuring.
import { coreModule, func, join, name, type Part, section, u32, vec } from './wasm-builder.ts';

const end = 0x0b;

function body(...code: readonly Part[]): Uint8Array {
  const content = join(0, ...code, end);
  return join(u32(content.length), content);
}

function many(count: number, part: (index: number) => Part): Uint8Array {
  return join(u32(count), inRow(count, part));
}

function inRow(count: number, part: (index: number) => Part): Uint8Array {
  return Buffer.concat(Array.from({ length: count }, (_, index) => join(part(index))));
}

/** `env f` is imported, function 1 is exported as `run`; the bodies are those of functions 1 to `count`. */
function moduleOf(count: number, bodyOf: (index: number) => Part, elements: readonly Part[] = []): Uint8Array {
  return coreModule(
    section(1, vec(func())),
    section(2, vec([...name('env'), ...name('f'), 0, 0])),
    section(
      3,
      many(count, () => 0),
    ),
    section(4, vec([0x70, 0, ...u32(10_000_000)])),
    section(7, vec([...name('run'), 0, 1])),
    ...elements.map((content) => section(9, content)),
    section(10, many(count, bodyOf)),
  );
}

const allFunctions = (count: number): Part => vec(join(0, 0x41, 0, end, many(count, u32)));

/** Shapes by name; each is some megabytes large. */
export const hostileCalls: Readonly<Record<string, () => Uint8Array>> = {
  'a chain of a million calls': () => moduleOf(999_999, (index) => body(0x10, u32(index === 999_998 ? 0 : index + 2))),
  'a thousand imports at the end of a chain of a hundred thousand calls': () =>
    coreModule(
      section(1, vec(func())),
      section(
        2,
        many(1_000, (index) => join(name('e'), name(`f${index}`), 0, 0)),
      ),
      section(
        3,
        many(100_000, () => 0),
      ),
      section(7, vec(join(name('run'), 0, u32(1_000)))),
      section(
        10,
        many(100_000, (index) =>
          index === 99_999 ? body(inRow(1_000, (called) => join(0x10, u32(called)))) : body(0x10, u32(index + 1_001)),
        ),
      ),
    ),
  'a million empty functions': () => moduleOf(999_999, () => body()),
  'ten million elements': () =>
    moduleOf(1, () => body(0x41, 0, 0x11, 0, 0), [
      vec(join(0, 0x41, 0, end, u32(9_900_000), new Uint8Array(9_900_000))),
    ]),
  'a hundred thousand indirect calls of a hundred thousand functions': () =>
    moduleOf(100_000, () => body(0x23, 0, 0x11, 0, 0), [allFunctions(100_001)]),
  'a hundred thousand calls through constant places that a hundred segments claim': () =>
    moduleOf(100_000, (index) => body(0x41, signed(index), 0x11, 0, 0), [
      many(100, () => join(0, 0x41, 0, end, many(20_000, u32))),
    ]),
  'a hundred thousand exports of one full table': () =>
    coreModule(
      section(1, vec(func())),
      section(2, vec([...name('env'), ...name('f'), 0, 0])),
      section(4, vec([0x70, 0, ...u32(10_000_000)])),
      section(
        7,
        many(100_000, (index) => join(name(`t${index}`), 1, 0)),
      ),
      section(9, vec(join(0, 0x41, 0, end, u32(5_000_000), new Uint8Array(5_000_000)))),
    ),
  '250,000 imports, all called': () =>
    coreModule(
      section(1, vec(func())),
      section(
        2,
        many(249_000, (index) => join(name('e'), name(`f${index}`), 0, 0)),
      ),
      section(3, vec(0)),
      section(7, vec(join(name('run'), 0, u32(249_000)))),
      section(10, vec(body(inRow(249_000, (index) => join(0x10, u32(index)))))),
    ),
};

/** Signed LEB128 of a number that is not negative. */
function signed(value: number): Part {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x3f) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
