import { describe, expect, test } from 'vitest';
import { recogniseToolchains } from '../../../../src/core/scan/capability/toolchains.ts';
import { importing, producer } from '../../../support/capability-builders.ts';

describe('recogniseToolchains()', () => {
  test('knows nothing of a bare module', () => {
    expect(recogniseToolchains(importing([]))).toEqual([]);
  });

  test('names all that left a mark, also in the modules of modules of a component', () => {
    const inner = importing([], { producers: [producer('processed-by rustc')] });
    const middle = importing([], { kind: 'component', modules: [inner], producers: [producer('language C11')] });
    expect(recogniseToolchains(importing([], { kind: 'component', modules: [middle] }))).toEqual(['rust', 'clang']);
  });

  test.each([
    [
      'tinygo',
      importing([], {
        exports: [
          { name: 'tinygo_launch', type: { kind: 'function', type: { parameters: [], results: [] } }, offset: 0 },
        ],
      }),
    ],
    ['go', importing([], { customSections: [{ name: 'go:buildid', offset: 0, size: 0 }] })],
    ['dart', importing(['dart2wasm print'])],
    ['emscripten', importing(['env _emscripten_memcpy_js'])],
    ['assemblyscript', importing([], { abi: 'assemblyscript' })],
    ['dotnet', importing([], { producers: [producer('language C#')] })],
    ['swift', importing([], { producers: [producer('language Swift')] })],
    ['zig', importing([], { producers: [producer('processed-by zig')] })],
    ['wasm-bindgen', importing([], { producers: [producer('processed-by wasm-bindgen')] })],
  ])('%s', (id, facts) => {
    expect(recogniseToolchains(facts)).toEqual([id]);
  });
});
