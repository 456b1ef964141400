import { describe, expect, test } from 'vitest';
import { functionGrant } from '../../../../../src/core/scan/capability/capability-map.ts';
import { dotnet } from '../../../../../src/core/scan/capability/maps/dotnet.ts';
import { builtPrograms } from '../../../../support/capability-vectors.ts';

describe('the map of .NET', () => {
  const imports = builtPrograms()
    .filter(({ toolchain }) => toolchain === 'dotnet')
    .flatMap(({ facts }) => facts.imports);

  test('names nothing that the runtime does not import', () => {
    expect(imports.map(({ name }) => name)).toEqual(expect.arrayContaining([...dotnet.keys()]));
  });

  test('knows, with the map of Emscripten, all that the runtime imports', () => {
    expect(imports.filter((item) => functionGrant(item) === undefined).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['mono_wasm_invoke_jsimport_ST', 'javascript'],
    ['mono_interp_jit_wasm_entry_trampoline', 'dynamic-code'],
    ['mono_wasm_browser_entropy', 'random'],
    ['mono_wasm_schedule_timer', 'clock'],
    ['mono_wasm_trace_logger', 'neutral'],
    ['mono_wasm_of_tomorrow', undefined],
  ])('%s is %s', (name, grant) => {
    expect(functionGrant({ module: 'env', name })).toBe(grant);
  });
});
