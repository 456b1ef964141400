// Exists so that an engine is asked what it can do, instead of its version being looked up.
import type { WasmFeature } from '../../core/model/wasm-features.ts';

interface EngineFeature {
  /** A small valid module that needs the feature, in hexadecimal and without its preamble. */
  readonly probe: string;
  /** Names under which V8 asks for it to be switched on. */
  readonly flags?: readonly string[];
}

/** Features of our inventory that some engine in use lacks. */
export const engineFeatures: ReadonlyMap<WasmFeature, EngineFeature> = new Map([
  ['simd', { probe: '0105016000017b030201000a16011400fd0c000000000000000000000000000000000b' }],
  ['relaxed-simd', { probe: '01070160027b7b017b030201000a0b01090020002001fd80020b' }],
  ['threads', { probe: '0105016000017f030201000504010301010a0a0108004100fe1002000b' }],
  ['exceptions', { probe: '01050160016900030201000a0701050020000a0b', flags: ['exnref'] }],
  ['legacy-exceptions', { probe: '010401600000030201000d030100000a0a01080006400107000b0b' }],
  ['gc', { probe: '010a025f017f006000016400030201010a090107004100fb00000b', flags: ['gc'] }],
  ['function-references', { probe: '0109026000006001640000030201010a08010600200014000b', flags: ['typed-funcref'] }],
  ['tail-calls', { probe: '010401600000030201000a0601040012000b' }],
  ['memory64', { probe: '0105016000017f0302010005030104010a0901070042002802000b', flags: ['memory64'] }],
  ['multi-memory', { probe: '05050200010001', flags: ['multi-memory'] }],
  ['bulk-memory', { probe: '0104016000000302010005030100010a0d010b00410041004100fc0b000b' }],
  ['extended-const', { probe: '0609017f00410141026a0b' }],
  ['stack-switching', { probe: '0106026000005d00', flags: ['wasmfx', 'stack-switching'] }],
  ['custom-page-sizes', { probe: '050401080100' }],
  ['wide-arithmetic', { probe: '010a0160047e7e7e7e027e7e030201000a0e010c002000200120022003fc130b' }],
  ['shared-everything-threads', { probe: '010401655f00', flags: ['shared'] }],
  ['custom-descriptors', { probe: '010b014e024d015f004c005f00', flags: ['custom-descriptors'] }],
  ['compact-imports', { probe: '020b01016d007f010161037f00' }],
  ['half-precision', { probe: '01060160017d017b030201000a090107002000fda0020b', flags: ['fp16'] }],
  ['memory-control', { probe: '0104016000000302010005030100010a0b01090041004100fc12000b' }],
  ['acquire-release-atomics', { probe: '0105016000017f030201000504010301010a0b0109004100fe102201000b' }],
]);

const preamble = '0061736d01000000';
const supported = new Map<WasmFeature, boolean>();

/** Whether this engine refuses the feature even where it is used rightly. Of names without a probe it lacks none. */
export function engineLacks(feature: WasmFeature): boolean {
  const known = supported.get(feature);
  if (known !== undefined) {
    return !known;
  }
  const probe = engineFeatures.get(feature)?.probe;
  const supports = probe === undefined || WebAssembly.validate(fromHex(preamble + probe));
  supported.set(feature, supports);
  return !supports;
}

/** Our name of a feature that V8 wants to be switched on; its own name where we have none. */
export function featureOfFlag(flag: string): string {
  return [...engineFeatures].find(([, { flags }]) => flags?.includes(flag) === true)?.[0] ?? flag;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/[0-9a-f]{2}/g) ?? [], (digits) => Number.parseInt(digits, 16));
}
