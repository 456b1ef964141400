import { describe, expect, test } from 'vitest';
import type { WasmFacts } from '../../../../src/core/model/artifact-facts.ts';
import { baselines } from '../../../../src/core/scan/capability/baselines.ts';
import { functionGrant, interfaceGrant } from '../../../../src/core/scan/capability/capability-map.ts';
import type { Capability } from '../../../../src/core/scan/capability/imported-capabilities.ts';
import { judgeCapabilities } from '../../../../src/core/scan/capability/judge-capabilities.ts';
import { recogniseToolchains } from '../../../../src/core/scan/capability/toolchains.ts';
import { importing, producer, reachOf } from '../../../support/capability-builders.ts';
import { builtPrograms } from '../../../support/capability-vectors.ts';

const programs = builtPrograms();

describe('the baselines', () => {
  test.each(programs)('recognise the toolchain of $name', ({ toolchain, facts }) => {
    expect(recogniseToolchains(facts)).toContain(toolchain);
  });

  const javascript = ['syscall/js.valueCall', 'syscall/js.valueGet', 'syscall/js.valueIndex'];

  /** What its author did ask for: fmt.Println works in JavaScript by calling JavaScript. Or what no module is excused for. */
  const asked: Readonly<Record<string, readonly string[]>> = {
    'go-js-hello': [...javascript, 'syscall/js.valueNew', 'syscall/js.valueSet'],
    'tinygo-0.30-js-library': [...javascript, 'syscall/js.valueNew', 'syscall/js.valueSet'],
    'tinygo-js-library': [...javascript, 'syscall/js.valueSet'],
    'tinygo-0.31-wasip1-hello': ['path_open'],
    'tinygo-wasip1-fmt': ['log'],
  };

  test.each(programs.filter(({ toolchain }) => toolchain !== 'dotnet'))(
    'explain all that $name imports',
    ({ name, facts }) => {
      expect(undeclaredIn(facts).map(({ import: { name: imported } }) => imported)).toEqual(asked[name] ?? []);
    },
  );

  test("leave files, the network and the calls to JavaScript of .NET's runtime to the manifest", () => {
    const left = programs.filter(({ toolchain }) => toolchain === 'dotnet').flatMap(({ facts }) => undeclaredIn(facts));
    expect([...new Set(left.map(({ permission }) => permission))].sort()).toEqual([
      'filesystem-read',
      'filesystem-write',
      'host-function',
      'network',
    ]);
    expect(left.map(({ import: { name } }) => name)).toEqual(
      expect.arrayContaining(['__syscall_connect', '__syscall_openat', 'mono_wasm_invoke_jsimport_ST']),
    );
  });

  test.each([
    ['TinyGo', ['wasi:cli/environment@0.2.0', 'wasi:filesystem/preopens@0.2.0', 'wasi:random/random@0.2.0']],
    ['ILCompiler', ['wasi:cli/environment@0.2.0']],
  ])('by sources alone: what %s binds in every component, and no network', (by, usual) => {
    const made = { kind: 'component', producers: [producer(`processed-by ${by}`)] } as const;
    expect(undeclaredIn(importing(usual, made))).toEqual([]);
    expect(undeclaredIn(importing([...usual, 'wasi:sockets/tcp@0.2.0'], made))).toHaveLength(1);
  });

  test('excuse only what a program was seen to import, where they say that it was measured', () => {
    for (const { toolchain, kind, imports, measured } of baselines) {
      if (typeof measured !== 'string') continue;
      const seen = programs
        .filter(
          ({ facts, version, toolchain: made }) => made === toolchain && version === measured && facts.kind === kind,
        )
        .flatMap(({ facts }) => facts.imports)
        .map(({ module, name }) => (kind === 'component' ? name.replace(/@.*/, '') : `${module} ${name}`));
      // The seed of hash maps is `random` where a component was built through the adapter for preview 1.
      expect(seen).toEqual(
        expect.arrayContaining(imports.filter((item) => !(toolchain === 'rust' && item === 'wasi:random/random'))),
      );
    }
  });

  test('are harmless if the maker lies: modules are excused for clocks, random numbers and the environment only', () => {
    const grants = baselines
      .filter(({ kind }) => kind === 'module')
      .flatMap(({ imports }) => imports)
      .map((text) => text.split(' '))
      .map(([module = '', name = '']) => functionGrant({ module, name }));
    expect([...new Set(grants)].sort()).toEqual(['clock', 'environment', 'random']);
  });

  test('are harmless if the maker lies: a component is excused for the network only with its whole runtime', () => {
    const network = baselines.filter(({ imports }) => imports.some((id) => interfaceGrant(id) === 'network'));
    expect(network.map(({ toolchain }) => toolchain)).toEqual(['componentize-js', 'componentize-py']);
    for (const { onlyWith = [], imports } of network) {
      expect(onlyWith.length).toBeGreaterThan(7);
      expect(imports.every((id) => interfaceGrant(id) === 'network')).toBe(true);
    }
    const grants = baselines
      .filter(({ kind }) => kind === 'component')
      .flatMap(({ imports }) => imports.map(interfaceGrant));
    expect([...new Set(grants)].sort()).toEqual(['clock', 'environment', 'filesystem-read', 'network', 'random']);
  });
});

function undeclaredIn(facts: WasmFacts): readonly Capability[] {
  return judgeCapabilities(facts, reachOf(facts), {})
    .filter(({ standing }) => standing === 'undeclared')
    .map(({ capability }) => capability);
}
