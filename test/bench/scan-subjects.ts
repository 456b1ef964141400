// Exists so that it is said in one place what of ours is measured on real modules, and beside whom.
import { createRequire } from 'node:module';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { measureCode } from '../../src/core/scan/code/measure-code.ts';
import { traceImports } from '../../src/core/scan/reach/trace-imports.ts';
import { scanWasm } from '../../src/core/scan/scan-wasm.ts';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import { walkWasm } from '../../src/core/wasm/walk-wasm.ts';
import { accepted } from '../support/builders.ts';

/** Reads a whole module once. Throws when it refuses what V8 accepts. */
export type ReadModule = (bytes: Uint8Array<ArrayBuffer>) => void;

interface Subject {
  readonly rounds: number;
  /** Opened in the child that measures it, so that nobody pays for the memory of another. */
  readonly open: () => Promise<ReadModule> | ReadModule;
}

/** The whole scan is everything that is told of the bytes, and V8's own validation behind it. */
export const ours: Readonly<Record<string, Subject & { readonly bar: number }>> = {
  walk: { bar: 0.6, rounds: 9, open: () => walk },
  'walk and analysis': { bar: 0.6, rounds: 9, open: () => analyse },
  'whole scan': { bar: 0.35, rounds: 9, open: () => scan },
};

export const peers: Readonly<Record<string, Subject>> = {
  wasmparser: { rounds: 3, open: openWasmparser },
  wabt: { rounds: 1, open: openWabt },
};

function walk(bytes: Uint8Array): void {
  const facts = inspectWasm(bytes);
  if (!facts.ok) throw new Error(facts.problems[0]?.message);
}

function analyse(bytes: Uint8Array): void {
  const walked = accepted(walkWasm(bytes));
  traceImports(walked);
  measureCode(walked);
}

function scan(bytes: Uint8Array<ArrayBuffer>): void {
  accepted(scanWasm(bytes, { hash: nodeHasher, inflate: nodeInflate }));
  if (!WebAssembly.validate(bytes)) throw new Error('V8 refuses it');
}

/** The part of npm's wasmparser that reading needs. */
interface Wasmparser {
  readonly BinaryReader: new () => {
    readonly state: number;
    readonly error: Error;
    setData(buffer: ArrayBuffer, position: number, length: number): void;
    read(): boolean;
  };
}

function openWasmparser(): ReadModule {
  const corpusRequire = createRequire(new URL('corpus/package.json', import.meta.url));
  const { BinaryReader } = corpusRequire('wasmparser') as Wasmparser;
  return (bytes) => {
    const reader = new BinaryReader();
    reader.setData(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (reader.read()) {
      // After an error it would read on for ever.
      if (reader.state < 0) throw reader.error;
    }
  };
}

const wabtFeatures = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  function_references: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  gc: true,
  memory64: true,
  extended_const: true,
  relaxed_simd: true,
};

async function openWabt(): Promise<ReadModule> {
  const { default: start } = await import('wabt');
  const wabt = await start();
  return (bytes) => {
    // An exact copy: wabt reads the whole underlying buffer.
    const module = wabt.readWasm(bytes.slice(), wabtFeatures);
    // It takes the features as well; its types do not say so.
    const validate: (features: typeof wabtFeatures) => void = module.validate.bind(module);
    try {
      validate(wabtFeatures);
    } finally {
      module.destroy();
    }
  };
}
