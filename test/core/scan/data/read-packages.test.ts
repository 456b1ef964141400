import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { goListStart } from '../../../../src/core/scan/data/go-packages.ts';
import { readWasm } from '../../../support/read-bytes.ts';
import {
  component,
  coreModule,
  custom,
  join,
  name,
  type Part,
  section,
  u32,
  vec,
} from '../../../support/wasm-builder.ts';

const rustList = (list: unknown): Uint8Array => custom('.dep-v0', new Uint8Array(deflateSync(JSON.stringify(list))));
const crate = (title: string, more: object = {}): object => ({
  name: title,
  version: '1.0.0',
  source: 'crates.io',
  ...more,
});

describe('the crates of a Rust program', () => {
  test('are read from its list, without build tools and what is not on crates.io', () => {
    const packages = [
      crate('serde'),
      crate('cc', { kind: 'build' }),
      crate('mine', { source: 'local' }),
      crate('rand', { kind: 'runtime' }),
    ];
    const { packages: found, packageLists } = readWasm(coreModule(rustList({ packages })));
    expect(found).toEqual([
      { ecosystem: 'crates.io', name: 'rand', version: '1.0.0' },
      { ecosystem: 'crates.io', name: 'serde', version: '1.0.0' },
    ]);
    expect(packageLists).toEqual({ read: 1, unread: 0 });
  });

  test('are read from modules inside a component, each once', () => {
    const inner = coreModule(rustList({ packages: [crate('serde')] }));
    const nested = section(4, component(section(1, inner)));
    expect(readWasm(component(section(1, inner), nested))).toMatchObject({
      packages: [{ name: 'serde' }],
      packageLists: { read: 2, unread: 0 },
    });
  });

  test.each<readonly [string, Uint8Array]>([
    ['that is no zlib data', custom('.dep-v0', 'abc')],
    ['that is no JSON', custom('.dep-v0', new Uint8Array(deflateSync('{')))],
    ['that is no text', custom('.dep-v0', new Uint8Array(deflateSync(Uint8Array.of(0xff))))],
    ['without packages', rustList({})],
    ['that is no object', rustList([])],
  ])('cannot be read from a list %s', (_, list) => {
    expect(readWasm(coreModule(list))).toMatchObject({ packages: [], packageLists: { read: 0, unread: 1 } });
  });

  test('are left out where name or version is none', () => {
    const packages = ['text', crate('a b'), crate('a', { version: '../1' }), crate('a', { version: 1 })];
    expect(readWasm(coreModule(rustList({ packages }))).packages).toEqual([]);
  });
});

const goEnd = [0xf9, 0x32, 0x43, 0x31, 0x86, 0x18, 0x20, 0x72, 0x00, 0x82, 0x42, 0x10, 0x41, 0x16, 0xd8, 0xf2];
const goStart = Uint8Array.from(goListStart, (character) => character.charCodeAt(0));
const goModule = (list: Part, ...more: readonly Part[]): Uint8Array => {
  const data = join(goStart, list);
  return coreModule(section(11, 1, 1, u32(data.length), data), ...more);
};
const producers = (version: string): Uint8Array =>
  custom('producers', vec(join(name('processed-by'), vec(join(name('Go cmd/compile'), name(version))))));

describe('the modules of a Go program', () => {
  const list = join(
    'path\tcommand\nmod\texample.com/me\t(devel)\n',
    'dep\tgolang.org/x/sys\tv0.1.0\th1:abc=\ndep\texample.com/old\tv1.0.0\n=>\texample.com/new\tv1.2.0\th1:x=\n',
    'dep\texample.com/local\tv1.0.0\n=>\t../local\t\ndep\n',
    [0xf9],
    goEnd,
  );

  test('are read from the list of its linker, replacements replaced', () => {
    const { packages, packageLists } = readWasm(goModule(list));
    expect(packages).toEqual([
      { ecosystem: 'Go', name: 'example.com/new', version: '1.2.0' },
      { ecosystem: 'Go', name: 'golang.org/x/sys', version: '0.1.0' },
    ]);
    expect(packageLists).toEqual({ read: 1, unread: 0 });
  });

  test('cannot be read without the end of the list', () => {
    expect(readWasm(goModule('dep\ta.b/c\tv1.0.0\n')).packageLists).toEqual({ read: 0, unread: 1 });
  });

  test('include the standard library, by the version of the compiler', () => {
    expect(readWasm(goModule(list, producers('go1.22.3'))).packages[1]).toEqual({
      ecosystem: 'Go',
      name: 'golang.org/x/sys',
      version: '0.1.0',
    });
    expect(readWasm(coreModule(producers('go1.22.3'))).packages).toEqual([
      { ecosystem: 'Go', name: 'stdlib', version: '1.22.3' },
    ]);
    expect(readWasm(coreModule(producers('devel'))).packages).toEqual([]);
  });
});
