// Exists so that artifacts of any size are made without a compiler: real code, as many functions as fit.

/** A module of that many bytes: functions of constants and additions, as many as fit. */
export function largeModule(size: number): Uint8Array {
  const body = [
    0x01,
    0x7f,
    ...Array.from({ length: 60 }, () => [0x41, 0x2a, 0x41, 0x07, 0x6a, 0x21, 0x00]).flat(),
    0x20,
    0x00,
    0x0b,
  ];
  const code = [...leb(body.length + 1), 0x01, ...body];
  const functions = Math.floor(size / (code.length + 1));
  const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content];
  const bodies = Array.from({ length: functions }, () => code).flat();
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(3, [...leb(functions), ...Array.from({ length: functions }, () => 0)]),
    ...section(10, [...leb(functions), ...bodies]),
  ]);
}

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}
