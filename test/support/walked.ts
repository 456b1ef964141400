// Exists so that tests of the scan begin with bytes that were walked.
import { type WalkedWasm, walkWasm } from '../../src/core/wasm/walk-wasm.ts';

/** The bytes must be sound. */
export function walked(bytes: Uint8Array): WalkedWasm {
  const result = walkWasm(bytes);
  if (!result.ok) throw new Error(`${result.problems[0]?.message} at ${result.problems[0]?.offset}`);
  return result.value;
}
