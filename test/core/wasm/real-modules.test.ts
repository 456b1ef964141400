import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../support/wasm-builder.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Every module that is installed here: as a file, or as Base64 inside a script. */
const files = globSync(['node_modules/**/*.wasm', 'test/corpus/node_modules/**/*.wasm'], {
  cwd: root,
})
  .filter((path) => statSync(`${root}/${path}`).isFile())
  .sort()
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${root}/${path}`)) }));
const embedded = globSync('node_modules/{assemblyscript/dist,es-module-lexer/dist,undici/lib/llhttp}/*.{js,cjs}', {
  cwd: root,
})
  .sort()
  .flatMap((path) =>
    (readFileSync(`${root}/${path}`, 'latin1').match(/AGFzbQEAAAA[A-Za-z0-9+/]{40,}={0,2}/g) ?? []).map(
      (text, index) => ({
        path: `${path}#${index}`,
        bytes: new Uint8Array(Buffer.from(text, 'base64')),
      }),
    ),
  );
const modules = [...files, ...embedded].filter(({ bytes }) => WebAssembly.validate(bytes));

describe('inspectWasm() agrees with V8', () => {
  test('on more than a handful of modules', () => {
    expect(modules.length).toBeGreaterThan(5);
  });

  test.each(modules)('on the imports, exports and custom sections of $path', ({ bytes }) => {
    const facts = factsOf(bytes);
    const module = new WebAssembly.Module(bytes);
    expect(facts.imports.map(({ module: from, name, type }) => ({ module: from, name, kind: type.kind }))).toEqual(
      WebAssembly.Module.imports(module),
    );
    expect(facts.exports.map(({ name, type }) => ({ name, kind: type.kind }))).toEqual(
      WebAssembly.Module.exports(module),
    );
    for (const { name, offset, size } of facts.customSections.filter(
      (section, index, all) => all.findIndex((other) => other.name === section.name) === index,
    )) {
      expect(bytes.slice(offset, offset + size)).toEqual(
        new Uint8Array(WebAssembly.Module.customSections(module, name)[0] ?? []),
      );
    }
  });
});
