import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import { seed } from '../support/seed.ts';
import { coreModule, func, join, type Part, section, u32, vec } from '../support/wasm-builder.ts';

describe('inspectWasm() answers within 2 seconds and 256 MB for', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      '100,000 functions of 50,000 locals',
      () => functions(100_000, [1, u32(50_000), 0x7f, 0x0b]),
      'locals in its functions',
    ],
    ['1.9 million nested blocks', () => functions(1, [0, repeat(1_900_000, [0x02, 0x40])]), 'nested deeper than 50000'],
    [
      'a table of 3 million branches',
      () => functions(1, [0, 0x0e, u32(3_000_000), new Uint8Array(3_000_002)]),
      'at most 65520',
    ],
    ['a million empty functions', () => functions(1_000_000, [0, 0x0b]), 'accepted'],
    ['5 million calls', () => functions(2, [0, repeat(2_500_000, [0x10, 0]), 0x0b]), 'accepted'],
    [
      'a million large constants',
      () => functions(1, [0, repeat(1_200_000, [0x41, 0x81, 0x82, 0x83, 0x84, 0x00]), 0x0b]),
      'accepted',
    ],
    ['10 MB of prefixes', () => functions(2, [0, repeat(1_600_000, [0xfd, 0xff, 0x01]), 0x0b]), 'accepted'],
    [
      'operands as long as they may be',
      () => functions(1, [0, repeat(1_000_000, [0x20, 0x80, 0x80, 0x80, 0x80, 0]), 0x0b]),
      'accepted',
    ],
  ])('%s', (_, build, expected) => {
    const { message, milliseconds, megabytes } = inspectInChild(build());
    expect(message).toContain(expected);
    expect(milliseconds).toBeLessThan(2_000);
    expect(megabytes).toBeLessThan(256);
  });
});

function functions(count: number, body: readonly Part[]): Uint8Array {
  const content = join(...body);
  const bodies = repeat(count, join(u32(content.length), content));
  const types = new Uint8Array(count);
  return coreModule(section(1, vec(func())), section(3, u32(count), types), section(10, u32(count), bodies));
}

function repeat(count: number, part: Part): Uint8Array {
  return Buffer.alloc(count * join(part).length, join(part));
}

interface Answer {
  readonly message: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function inspectInChild(bytes: Uint8Array): Answer {
  const script = `
    import { readFileSync } from 'node:fs';
    import { inspectWasm } from '${new URL('../../src/core/wasm/inspect-wasm.ts', import.meta.url).href}';
    const bytes = new Uint8Array(readFileSync(0));
    const start = performance.now();
    const result = inspectWasm(bytes);
    const milliseconds = performance.now() - start;
    const message = result.ok ? 'accepted' : result.problems[0].message;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(JSON.stringify({ message, milliseconds, megabytes }));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { input: bytes, encoding: 'utf8' });
  return JSON.parse(child.stdout) as Answer;
}
