import { describe, expect, test } from 'vitest';
import { componentPreamble, join, modulePreamble, type Part, problemOf } from '../../support/wasm-builder.ts';

describe('inspectWasm() names what is not WebAssembly:', () => {
  test.each<[string, readonly Part[], RegExp]>([
    ['a gzip file', [0x1f, 0x8b, 8, 0], /Unpack it/],
    ['a zip archive', ['PK', 3, 4, 'x'], /Unpack it/],
    ['an empty zip archive', ['PK', 5, 6], /\.wasm file itself/],
    ['a zstd file', [0x28, 0xb5, 0x2f, 0xfd], /Unpack it/],
    ['an xz file', [0xfd, '7zXZ', 0], /Unpack it/],
    ['a bzip2 file', ['BZh9'], /Unpack it/],
    ['an ELF program or library', [0x7f, 'ELF', 2], /wasm target/],
    ['a Mach-O program or library', [[0xcf, 0xfa, 0xed, 0xfe]], /wasm target/],
    ['a Mach-O program or library', [[0xce, 0xfa, 0xed, 0xfe]], /wasm target/],
    ['a Mach-O universal binary', [[0xca, 0xfe, 0xba, 0xbe]], /wasm target/],
    ['a Windows program or library', ['MZ', 0x90], /wasm target/],
    ['a Git LFS pointer', ['version https://git-lfs.github.com/spec/v1\noid sha256:00'], /Commit the \.wasm file/],
    ['an HTML or XML page', ['\n <!DOCTYPE html><title>404</title>'], /web page/],
    ['WebAssembly text', ['\ufeff  (module $a)'], /wat2wasm/],
    ['WebAssembly text', [';; a comment\n(module)'], /wasm-tools parse/],
    ['WebAssembly text', ['(component)'], /wat2wasm/],
    ['JSON text', ['{ "plugyard": 1 }'], /manifest/],
    ['JSON text', ['[1]'], /manifest/],
    ['Base64 text', ['AGFzbQEAAAA='], /base64 -d/],
    ['JavaScript or other source text', ['export function run() {}'], /Compile it/],
    ['JavaScript or other source text', ['"use strict";'], /Compile it/],
    ['JavaScript or other source text', ['#!/usr/bin/env node'], /Compile it/],
    ['JavaScript or other source text', ['(function () {})();'], /Compile it/],
  ])('%s', (what, parts, fix) => {
    const problem = problemOf(join(...parts));
    expect(problem).toMatchObject({ message: `This is ${what}, not WebAssembly.`, offset: 0 });
    expect(problem.fix).toMatch(fix);
  });

  test('bytes of no known kind, by what they start with', () => {
    expect(problemOf(Uint8Array.of(1, 2, 3, 4, 5)).message).toBe(
      'This is not WebAssembly: it starts with 0x01 0x02 0x03 0x04; expected 0x00 0x61 0x73 0x6d.',
    );
  });

  test('a single byte', () => {
    expect(problemOf(Uint8Array.of(0x80)).message).toContain('it starts with 0x80; expected');
  });

  test('an empty file', () => {
    expect(problemOf(new Uint8Array(0))).toEqual({
      message: 'The file is empty.',
      fix: 'Build it again, and publish the .wasm file that comes out.',
      offset: 0,
    });
  });

  test.each([1, 3, 4, 7])('a file cut off after %d bytes', (size) => {
    expect(problemOf(join(modulePreamble).subarray(0, size))).toMatchObject({
      message: `The file is cut off after ${size} of the 8 bytes that every module has.`,
      offset: size,
    });
  });

  test.each([
    [[0x02, 0, 0, 0], 'This is WebAssembly version 2, layer 0; expected version 1.'],
    [[0x0a, 0, 1, 0], 'This is a component of draft version 10; expected version 13.'],
    [[0x0d, 0, 2, 0], 'This is WebAssembly version 13, layer 2; expected version 1.'],
    [[0x01, 0, 0xff, 0xff], 'This is WebAssembly version 1, layer 65535; expected version 1.'],
  ])('version %j', (version, message) => {
    expect(problemOf(join([0x00, 0x61, 0x73, 0x6d], version))).toMatchObject({ message, offset: 4 });
  });

  test('a draft component, with a fix', () => {
    const bytes = join(componentPreamble);
    bytes[4] = 0x0c;
    expect(problemOf(bytes).fix).toBe('Build it again with current component tools.');
  });
});
