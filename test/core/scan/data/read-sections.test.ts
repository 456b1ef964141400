import { describe, expect, test } from 'vitest';
import { readWasm } from '../../../support/read-bytes.ts';
import { component, coreModule, custom, func, join, name, section, u32, vec } from '../../../support/wasm-builder.ts';
import { noise } from '../../../support/wasm-with-data.ts';

describe('text beside the code', () => {
  test('is read before, between and behind the sections, and in code it is not', () => {
    const text = 'ws://a.dev';
    const constant = join(0x44, 's://a.de', 0x1a);
    const code = section(10, vec(join(u32(12), 0, constant, 0x0b)));
    const functions = join(section(1, vec(func())), section(3, vec(0)));
    expect(readWasm(coreModule(functions, code, custom('a', text), custom('b', text))).hosts).toHaveLength(1);
    expect(readWasm(coreModule(functions, code)).hosts).toEqual([]);
  });
});

describe('custom sections', () => {
  test('are listed with size and entropy', () => {
    const { customSections } = readWasm(
      coreModule(custom('name', 'aabb'), custom('cargo', noise(4_096)), custom('empty')),
    );
    expect(customSections).toMatchObject([
      { name: 'name', known: true, size: 4, entropy: 1 },
      { name: 'cargo', known: false, size: 4_096 },
      { name: 'empty', known: false, size: 0, entropy: 0 },
    ]);
    expect(customSections[1]?.entropy).toBeGreaterThan(7.9);
  });

  test('of more than 256 KiB are measured by every n-th window', () => {
    const content = new Uint8Array(2_200_000);
    content.fill(1, 4_096, 8_192);
    expect(readWasm(coreModule(custom('cargo', content))).customSections).toMatchObject([{ entropy: 0 }]);
  });

  test('are the largest where there are too many', () => {
    const sections = Array.from({ length: 210 }, (_, index) => custom(`s${index}`, 'x'.repeat(1 + (index % 20))));
    const { customSections, more } = readWasm(coreModule(...sections));
    expect(customSections).toHaveLength(200);
    expect(more.customSections).toBe(10);
    expect(customSections.filter(({ size }) => size === 1)).toHaveLength(1);
  });

  test('of debug information and of names are summed up, also inside a component', () => {
    const inner = coreModule(custom('.debug_info', 'abc'), custom('name', 'ab'), custom('.debug_str', 'a'));
    expect(readWasm(component(section(1, inner), custom('name', 'a')))).toMatchObject({ debugSize: 4, nameSize: 3 });
  });

  test('point to source maps', () => {
    const wasm = coreModule(custom('sourceMappingURL', name('a.map')), custom('external_debug_info', [9]));
    expect(readWasm(wasm).sourceMaps).toEqual([
      { section: 'sourceMappingURL', url: 'a.map', offset: 27 },
      { section: 'external_debug_info', url: '', offset: 55 },
    ]);
  });

  test('say what the artifact says of itself', () => {
    const wasm = component(
      custom('version', '1.0.0'),
      custom('version', '2.0.0'),
      section(1, coreModule(custom('source', 'a'))),
    );
    expect(readWasm(wasm).notes).toEqual([{ field: 'version', text: '1.0.0', offset: 18 }]);
  });
});
