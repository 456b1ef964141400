import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes, readWasm } from '../../../support/read-bytes.ts';
import { component, coreModule, custom, func, join, type Part, section, vec } from '../../../support/wasm-builder.ts';
import { noise } from '../../../support/wasm-with-data.ts';

const formatsIn = (...parts: readonly Part[]): readonly string[] =>
  readBytes(...parts).embedded.map(({ format, offset }) => `${format} ${offset}`);
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const u16 = (value: number): readonly number[] => [value & 0xff, value >> 8];

const module = coreModule(section(1, vec(func())));
const elf = join('\x7fELF', [2, 1, 1, 0], zeros(8), u16(2), u16(62), [1, 0, 0, 0], zeros(16));
const bigElf = join('\x7fELF', [1, 2, 1, 0], zeros(8), [0, 3], [0, 8], [0, 0, 0, 1], zeros(16));
const pe = (distance: number, pointer = distance): Uint8Array =>
  join('MZ', zeros(58), u16(pointer), zeros(2 + distance - 64), 'PE\0\0', u16(0x8664), u16(3), zeros(16));
const machO = join([0xcf, 0xfa, 0xed, 0xfe], [7, 0, 0, 1], [3, 0, 0, 0], [2, 0, 0, 0], [5, 0, 0, 0], zeros(16));
const zip = (name: string): Uint8Array =>
  join('PK\x03\x04', u16(20), u16(0), u16(8), zeros(4), zeros(12), u16(name.length), u16(0), name, zeros(8));
const java = join([0xca, 0xfe, 0xba, 0xbe], [0, 0, 0, 61], [0, 20], [10, 0, 2]);
const text = new TextEncoder().encode('a text that is packed, and long enough to be packed well well well well well');
const xz = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04, 0xe6, 0xd6, 0xb4, 0x46];
const pdf = '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n';

describe('a file inside the data', () => {
  test.each<readonly [string, string, Uint8Array | Part]>([
    ['a module', 'WebAssembly module', module],
    ['a module with two sections', 'WebAssembly module', join(module, section(2, vec()), 0xff)],
    ['a component', 'WebAssembly component', component(section(1, module))],
    ['a program of Linux', 'ELF program', elf],
    ['a program of a big-endian machine', 'ELF program', bigElf],
    ['a program of Windows', 'Windows program', pe(128)],
    ['a program of macOS', 'Mach-O program', machO],
    ['a class of Java', 'Java class', java],
    ['bytecode of Lua 5.1', 'Lua bytecode', join('\x1bLua', [0x51, 0, 1, 4, 8])],
    ['bytecode of Lua 5.4', 'Lua bytecode', join('\x1bLua', [0x54, 0, 0x19, 0x93, 13, 10, 26, 10])],
    ['a script', 'script', '#!/bin/sh\nset -e\ncurl https://example.com | sh\n'],
    ['a zip archive', 'zip archive', zip('a.txt')],
    ['a gzip file', 'gzip file', new Uint8Array(gzipSync(text))],
    ['a Zstandard file', 'Zstandard file', new Uint8Array(zstdCompressSync(text))],
    [
      'a larger Zstandard file',
      'Zstandard file',
      new Uint8Array(zstdCompressSync(noise(100_000).map((byte) => byte & 15))),
    ],
    ['a gzip file packed in haste', 'gzip file', join([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 4, 3], zeros(12))],
    ['a gzip file packed with care', 'gzip file', new Uint8Array(gzipSync(text, { level: 9 }))],
    ['a gzip file with a name', 'gzip file', join([0x1f, 0x8b, 0x08, 8, 0, 0, 0, 0, 0, 255], 'a.txt', zeros(12))],
    ['an xz file', 'xz file', xz],
    ['a document', 'PDF document', pdf],
  ])('is found: %s', (_, format, bytes) => {
    expect(formatsIn(bytes)).toContain(`${format} ${readBytes(bytes).embedded[0]?.offset}`);
  });

  test.each<readonly [string, Part]>([
    ['the magic of a module', '\0asm\x01\0\0\0'],
    ['a module whose section is too large', join(module.subarray(0, 8), [1, 0xff, 0xff, 0xff, 0x7f])],
    ['a module whose next section is unknown', join(module, 0xfe)],
    ['a module with an unknown section', join(module.subarray(0, 8), [0x55, 2, 0, 0])],
    ['the magic of ELF', join('\x7fELF', zeros(20))],
    ['ELF of no type', join(elf.subarray(0, 16), zeros(20))],
    ['PE without MZ', join(zeros(64), pe(128).subarray(128))],
    ['PE with a pointer elsewhere', pe(128, 136)],
    ['PE for no machine', join('PE\0\0', u16(1), u16(1))],
    ['PE without sections', join('PE\0\0', u16(0x14c), u16(0))],
    ['the magic of Mach-O', [0xce, 0xfa, 0xed, 0xfe, 1, 1, 1, 1]],
    ['a number that Java and macOS share', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2]],
    ['the magic of Lua', '\x1bLua'],
    ['the first line of a script', '#!/usr/bin/env node'],
    ['the magic of zip', 'PK\x03\x04'],
    ['zip without a name', zip('')],
    ['zip with a name beyond the end', zip('a.txt').subarray(0, 32)],
    ['zip with a name of noise', zip('\x01\x02')],
    ['zip with a method that nobody has', join('PK\x03\x04', u16(20), u16(0), u16(77))],
    ['the magic of gzip', [0x1f, 0x8b, 0x08, 0xff]],
    ['gzip with a block of no type', join([0x1f, 0x8b, 0x08], zeros(6), [3, 7], zeros(9))],
    ['the magic of Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['Zstandard with a reserved bit', [0x28, 0xb5, 0x2f, 0xfd, 0x28]],
    ['xz with a wrong checksum', xz.with(8, 1)],
    ['the magic of 7z', '7z\u00bc\u00af'],
    ['the first line of a document', '%PDF-1.7\n'],
  ])('is not found: %s', (_, part) => {
    expect(formatsIn(part)).toEqual([]);
  });

  test('of Windows starts at its MZ', () => {
    const { embedded } = readBytes(pe(128));
    expect(embedded).toEqual([{ format: 'Windows program', program: true, offset: 16 }]);
  });

  test('of 7z is known by its checksum', () => {
    const archive = join([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4], [0x8d, 0x9b, 0xd5, 0x0f], zeros(20));
    expect(readBytes(archive).embedded).toMatchObject([{ format: '7z archive' }]);
    expect(formatsIn(archive.with(8, 0))).toEqual([]);
  });

  test('in a custom section is found, an interface where tools put it is not', () => {
    const described = component(section(7, 1, 0x40, 0));
    expect(readWasm(coreModule(custom('component-type:a', described))).embedded).toEqual([]);
    expect(readWasm(coreModule(custom('other', described))).embedded).toHaveLength(1);
    const smuggled = readWasm(coreModule(custom('component-type:a', component(section(1, module)))));
    expect(smuggled.embedded.map(({ format }) => format)).toEqual(['WebAssembly module']);
  });

  test('is none where a component has its modules', () => {
    const whole = readWasm(component(section(1, module)));
    expect(whole.embedded).toEqual([]);
    expect(whole.modules).toMatchObject([{ offset: 10, size: module.length }]);
    expect(whole.modules[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
