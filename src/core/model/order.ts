// Exists so that every list is sorted the same way on every machine: by UTF-16 code unit.

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
