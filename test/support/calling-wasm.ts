// Exists so that a module that calls its imports, or does not, is one line of a case.
import { component, instanceImports, join, name, section, u32, vec, wat } from './wasm-builder.ts';

/** How an import is reached: by a plain call, through a table that `run` calls into, or not at all. */
export interface CalledImports {
  readonly direct?: readonly string[];
  readonly table?: readonly string[];
  readonly dead?: readonly string[];
}

/** A module with the function `run`. Each import is a function without parameters, written `module name`. */
export function calling({ direct = [], table = [], dead = [] }: CalledImports, more = ''): Uint8Array {
  const names = [...direct, ...table, ...dead];
  const imports = names.map(
    (text) =>
      `(import ${text
        .split(' ')
        .map((part) => `"${part}"`)
        .join(' ')} (func))`,
  );
  const calls = direct.map((_, index) => `(call ${index})`);
  const slots = table.map((_, index) => direct.length + index).join(' ');
  const viaTable = table.length > 0 ? '(call_indirect (type 0) (global.get 0))' : '';
  return wat(`(module
    (type (func))
    ${imports.join('\n')}
    ${more}
    (global (mut i32) (i32.const 0))
    (table ${table.length} funcref)
    (elem (i32.const 0) ${slots})
    (func (export "run") ${calls.join(' ')} ${viaTable}))`);
}

/** A component that gives each interface that it imports to its host again, so that every function can be called. */
export function passingOn(...interfaces: readonly string[]): Uint8Array {
  const exports = interfaces.map((title, index) => join(0x00, name(title), 0x05, u32(index), 0x00));
  return component(instanceImports(...interfaces), section(11, vec(...exports)));
}
