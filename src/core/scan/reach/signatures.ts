// Exists so that an indirect call is held against the functions whose type could fit, and against no others.
import type { ExternType, FunctionType, ValueType } from '../../model/artifact-facts.ts';

const numbers: ReadonlySet<ValueType> = new Set(['i32', 'i64', 'f32', 'f64', 'v128']);

/** Stands for a type that says nothing of parameters: that of a continuation. */
export const anySignature = 0;

/**
 * Types as small numbers; equal ones have the same.
 * All references are taken as equal: which of them fit each other depends on subtypes and recursive groups, and a
 * function of a subtype differs from what is called in nothing but references.
 */
// Threat: a declared subtype would let a call reach a function whose type looks different.
export class Signatures {
  readonly #byText = new Map<string, number>();
  readonly #byType = new Map<FunctionType, number>();

  of(type: FunctionType | undefined): number {
    if (type === undefined) return anySignature;
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const text = `${type.parameters.map(simplify).join()}>${type.results.map(simplify).join()}`;
    const number = this.#byText.get(text) ?? this.#byText.size + 1;
    this.#byText.set(text, number);
    this.#byType.set(type, number);
    return number;
  }
}

/** Whether references to functions can pass between the two sides of an import or export of this type. */
export function passesFunctions(type: ExternType): boolean {
  switch (type.kind) {
    case 'function':
    case 'tag':
      return type.type.parameters.some(mayHoldFunctions) || type.type.results.some(mayHoldFunctions);
    case 'global':
      return mayHoldFunctions(type.value);
    default:
      return type.kind === 'table';
  }
}

function mayHoldFunctions(type: ValueType): boolean {
  return !numbers.has(type) && type !== 'externref';
}

function simplify(type: ValueType): string {
  return numbers.has(type) ? type : 'ref';
}
