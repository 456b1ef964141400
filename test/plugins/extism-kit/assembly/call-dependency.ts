// Exists so that a plugin can use its dependencies through one host function, `call_dependency`.
import { Memory } from '@extism/as-pdk';
import { length } from '@extism/as-pdk/lib/env';

@external('extism:host/user', 'call_dependency')
declare function call_dependency(target: u64, input: u64): u64;

/** Calls `target` (`<plugin>#<function>`) with a text. Null means that this dependency is not installed. */
export function callDependency(target: string, input: string): string | null {
  const output = call_dependency(Memory.allocateString(target).offset, Memory.allocateString(input).offset);
  return output == 0 ? null : new Memory(output, length(output)).toString();
}
