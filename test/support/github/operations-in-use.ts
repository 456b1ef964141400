// Exists so that the committed description holds the operations that the fake answers for, and no others.
import type { OperationName } from './description/trim-description.ts';
import { permissionTable } from './permission-table.ts';

export function operationsInUse(): readonly OperationName[] {
  return [...permissionTable.keys()];
}
