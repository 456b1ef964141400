// Exists so that what looks like a miner can be tested without a miner: its constants and much exclusive or, no hash.

/** As the text format writes them. */
const minerConstants = {
  keccakRound: 'i64.const 0x8000000080008081',
  sha2Start: 'i32.const 0x6a09e667',
  skeinParity: 'i64.const 0x1bd11bdaa9fc1a22',
  scratchpadMask: 'i32.const 0x1ffff0',
} as const;

interface Shape {
  /** Of a hundred numeric operations in a loop, constants not counted. */
  readonly xors: number;
  readonly constants: readonly (keyof typeof minerConstants)[];
}

/** A module in the text format. */
export function minerShaped({ xors, constants }: Shape): string {
  const rounds = 'local.get 0 i32.xor '.repeat(xors) + 'local.get 0 i32.add '.repeat(100 - xors - constants.length);
  const drops = constants.map((name) => `(drop (${minerConstants[name]}))`).join(' ');
  return `(module
    (memory 1)
    (func (export "run") (param i32) (result i32)
      (loop (result i32) local.get 0 ${rounds} (br_if 0 (local.get 0))))
    (func ${drops}))`;
}
