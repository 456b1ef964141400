import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectAsV8 } from '../../support/expect-as-v8.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Modules that are installed here, as a file or as Base64 inside a script; all of `test/corpus` is in `test/benign.test.ts`. */
const files = globSync(
  ['node_modules/**/*.wasm', 'test/corpus/node_modules/{@bytecodealliance,@dprint,sql.js}/**/*.wasm'],
  {
    cwd: root,
  },
)
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
    expectAsV8(bytes);
  });
});
