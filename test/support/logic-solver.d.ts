// The part of logic-solver that the laws and the bench use; it ships no types.
declare module 'logic-solver' {
  export interface Formula {
    readonly type: string;
  }
  type Operand = Formula | string;
  export class Solver {
    require(...formulas: readonly Operand[]): void;
    forbid(...formulas: readonly Operand[]): void;
    solve(): object | null;
    solveAssuming(formula: Operand): object | null;
  }
  export function or(...operands: readonly Operand[]): Formula;
  export function not(operand: Operand): Formula;
  export function implies(condition: Operand, conclusion: Operand): Formula;
  export function atMostOne(...operands: readonly Operand[]): Formula;
}
