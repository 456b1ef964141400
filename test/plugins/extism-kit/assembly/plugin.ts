// Exists so that every Extism plugin here reads its input, answers and fails in the same way.
import { Host, Memory } from '@extism/as-pdk';
import { error_set } from '@extism/as-pdk/lib/env';

/** Frees what the last call left behind, then reads the input. Call it first: nothing may be held at that moment. */
export function readInput(): string {
  __collect();
  return Host.inputString();
}

/** Gives `text` to the host. The result is the plugin's exit code. */
export function succeed(text: string): i32 {
  // Not Host.outputString: as-pdk 1.0.0 reserves one byte per UTF-16 code unit there, too few for `é`.
  Host.output(Uint8Array.wrap(String.UTF8.encode(text)));
  return 0;
}

/** Tells the host why there is no answer. The result is the plugin's exit code. */
export function fail(message: string): i32 {
  error_set(Memory.allocateString(message).offset);
  return 1;
}

/** Stands in for `env.abort`, which Extism hosts do not offer: the compiler traps after it. */
export function abort(message: string | null, file: string | null, line: u32, column: u32): void {}
