// Exists so that an indirect call is held against the functions whose type could fit, and against no others.
import type { FunctionType, ValueType } from '../../model/artifact-facts.ts';

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

/** Whether a function of this type hands references to functions in or out. */
export function passesFunctions({ parameters, results }: FunctionType): boolean {
  return parameters.some(mayHoldFunctions) || results.some(mayHoldFunctions);
}

export function mayHoldFunctions(type: ValueType): boolean {
  return !numbers.has(type) && type !== 'externref';
}

function simplify(type: ValueType): string {
  return numbers.has(type) ? type : 'ref';
}
