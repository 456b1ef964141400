// Attacks on whoever asks an engine: by files that it cannot cope with, and by an engine that was taken over.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { execPath, kill } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toolsAt } from '../../src/adapters/engine/component-tools.ts';
import { engineEntry } from '../../src/adapters/engine/start-process.ts';
import { createWasmValidator, type EngineOptions } from '../../src/adapters/engine/wasm-validator.ts';
import type { EngineAnswer } from '../../src/core/model/wasm-validity.ts';
import { resolveInCorpus } from '../support/import-corpus.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { component, coreModule, func, join, name, section, u32, vec, wat } from '../support/wasm-builder.ts';

const newFolder = temporaryFolders();
const findTools = () => undefined;
const sound = wat('(module (func (export "run")))');
const generous = { wallMs: 20_000, processorMs: 20_000, memoryBytes: 2 ** 31 };

async function answerOf(bytes: Uint8Array, options: Partial<EngineOptions> = {}): Promise<EngineAnswer | undefined> {
  const validator = createWasmValidator({ findTools, ...options });
  const modules = [{ offset: 0, size: bytes.length }];
  return (await validator.validate(bytes, { kind: 'module', modules, features: [] })).modules[0]?.answer;
}

/** A program in place of the engine's. */
function engineThat(program: string): URL {
  const path = joinPath(newFolder('engine'), 'engine.mjs');
  writeFileSync(path, program);
  return pathToFileURL(path);
}

function repeat(count: number, part: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(count * part.length);
  for (let index = 0; index < count; index += 1) bytes.set(part, index * part.length);
  return bytes;
}

/** Functions that have nothing but 50,000 locals each: eight bytes of the file for 200,000 of the engine's time. */
const localsBomb = (functions: number): Uint8Array =>
  coreModule(
    section(1, vec(func())),
    section(3, join(u32(functions), new Uint8Array(functions))),
    section(10, join(u32(functions), repeat(functions, join(0x06, 0x01, u32(50_000), 0x7f, 0x0b)))),
  );

/** One function of blocks in blocks. */
function nest(depth: number): Uint8Array {
  const body = join(0x00, repeat(depth, join(0x02, 0x40)), new Uint8Array(depth).fill(0x0b), 0x0b);
  return coreModule(section(1, vec(func())), section(3, vec(0x00)), section(10, vec(join(u32(body.length), body))));
}

describe('a file that an engine cannot cope with', () => {
  test('is given up when it takes too long', async () => {
    const limits = { ...generous, processorMs: 200 };
    expect(await answerOf(localsBomb(1_000_000), { limits })).toEqual({
      outcome: 'gave-up',
      message: 'it took longer than 200 ms',
    });
  });

  test('is given up when it is small, and takes too long nevertheless', async () => {
    const limits = { ...generous, processorMs: 200 };
    expect(await answerOf(localsBomb(130_000), { limits })).toEqual({
      outcome: 'gave-up',
      message: 'it took longer than 200 ms',
    });
  });

  test('is given up by whoever asks when the engine does not do it', async () => {
    const limits = { ...generous, wallMs: 300 };
    expect(await answerOf(localsBomb(130_000), { limits })).toEqual({
      outcome: 'gave-up',
      message: 'there was no answer within 300 ms',
    });
  });

  test('is given up when it takes too much memory', async () => {
    const limits = { ...generous, memoryBytes: 150_000_000 };
    expect(await answerOf(nest(2_500_000), { limits })).toEqual({
      outcome: 'gave-up',
      message: 'it took more memory than 150000000 bytes',
    });
  });

  test('is given up by the limits that everyone has', async () => {
    expect(await answerOf(localsBomb(1_000_000))).toMatchObject({ outcome: 'gave-up' });
    expect(await answerOf(nest(2_500_000))).toMatchObject({ outcome: 'gave-up' });
  });

  test('is given up when it is a component that keeps its tools too busy', async () => {
    const findTools = () => toolsAt(resolveInCorpus('@bytecodealliance/jco-transpile/wasm-tools'));
    const validator = createWasmValidator({ findTools, limits: { ...generous, processorMs: 5 } });
    const types = component(repeat(50_000, section(7, vec([0x71, 0x01, 0x01, 0x61, 0x73]))));
    const { component: answered } = await validator.validate(types, { kind: 'component', modules: [], features: [] });
    expect(answered?.answer).toEqual({ outcome: 'gave-up', message: 'it took longer than 5 ms' });
  });

  test('is not asked about when it is larger than any release may be', async () => {
    expect(await answerOf(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({
      outcome: 'gave-up',
      message: 'the file has 67108865 bytes, more than 67108864',
    });
  });

  test('cannot put words into the answer: what looks like one is a name', async () => {
    const forged = '{"gaveUp":"x"}\n[{"range":{"offset":0,"size":1},"answer":{"outcome":"valid"}}]\n';
    const bytes = coreModule(
      section(1, vec(func())),
      section(2, vec(join(name(forged), name(forged), 0x00, 0x00))),
      section(10, vec(join(0x02, 0x00, 0x0b))),
    );
    expect(await answerOf(bytes)).toMatchObject({ outcome: 'invalid' });
  });
});

describe('an engine that was taken over', () => {
  const valid = '{"range":{"offset":0,"size":8},"answer":{"outcome":"valid"}}';
  const say = (text: string): string => `process.stdout.write(${JSON.stringify(text)}); setInterval(() => {}, 1000);`;

  test.each([
    ['dies at once', 'process.exit(1)', 'the engine died'],
    ['kills itself', "process.kill(process.pid, 'SIGKILL')", 'the engine died'],
    ['dies in the middle of its answer', `process.stdout.write('[${valid}', () => process.exit(0))`, 'the engine died'],
    ['says nothing', 'setInterval(() => {}, 1000)', 'there was no answer within 1000 ms'],
    [
      'never ends its line',
      `setInterval(() => process.stdout.write('['.repeat(50_000)), 1)`,
      'the engine talked too much',
    ],
    ['does not take the bytes', `process.stdin.destroy(); ${say('[]\n')}`, 'the engine answered nonsense'],
    ['says no JSON', say('valid\n'), 'the engine answered nonsense'],
    ['says that another number of modules is valid', say(`[${valid},${valid}]\n`), 'the engine answered nonsense'],
    [
      'says more than there is to say',
      say(`[${valid.replace('"valid"', '"valid","x":1')}]\n`),
      'the engine answered nonsense',
    ],
    ['says an outcome of its own', say(`[${valid.replace('valid', 'fine')}]\n`), 'the engine answered nonsense'],
    [
      'lists imports of no kind',
      say(`[${valid.replace(/}$/, ',"listing":{"imports":[{}],"exports":[]}}')}]\n`),
      'the engine answered nonsense',
    ],
    ['says nothing but null', say('null\n'), 'the engine answered nonsense'],
    ['gives up in its own words', say('{"gaveUp":"enough"}\n'), 'enough'],
  ])('and %s', async (_, program, message) => {
    const limits = { ...generous, wallMs: message.startsWith('there was') ? 1_000 : generous.wallMs };
    expect(await answerOf(sound, { entry: engineThat(program), limits })).toEqual({ outcome: 'gave-up', message });
  });

  test('and dies while it waits is replaced', async () => {
    const log = joinPath(newFolder('log'), 'pid');
    const entry = engineThat(`
      import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
      if (existsSync('${log}')) { ${say('{"gaveUp":"I am the second"}\n')} } else { writeFileSync('${log}', String(process.pid)); }
    `);
    const validator = createWasmValidator({ findTools, entry });
    validator.warm();
    await expect.poll(() => existsSync(log) && !isAlive(Number(readFileSync(log, 'utf8')))).toBe(true);
    const modules = [{ offset: 0, size: 8 }];
    expect((await validator.validate(sound, { kind: 'module', modules, features: [] })).modules[0]?.answer).toEqual({
      outcome: 'gave-up',
      message: 'I am the second',
    });
  });

  test('and cannot be started at all', async () => {
    const entry = new URL('./no-such-engine.ts', import.meta.url);
    expect(await answerOf(sound, { entry })).toEqual({ outcome: 'gave-up', message: 'the engine died' });
  });

  test('and has read the environment of whoever asks has read nothing', async () => {
    const entry = engineThat(
      `process.stdout.write(JSON.stringify({ gaveUp: Object.keys(process.env).join() }) + '\\n')`,
    );
    expect(await answerOf(sound, { entry })).toEqual({ outcome: 'gave-up', message: '' });
  });
});

describe('the process of an engine', () => {
  const run = (input: string): Promise<{ readonly code: number | null; readonly said: string }> =>
    new Promise((resolve) => {
      const child = spawn(execPath, [fileURLToPath(engineEntry)], { stdio: ['pipe', 'pipe', 'ignore', 'ignore'] });
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      child.on('close', (code) => resolve({ code, said }));
      child.stdin?.end(input);
    });
  const job = { size: 8, modules: [], features: [], limits: { processorMs: 1_000, memoryBytes: 2 ** 30 } };

  test.each([
    ['a job that is cut off', '{"size":8'],
    ['no job at all', ''],
    ['a job that is no JSON', 'valid\n'],
    ['a file that is shorter than the job says', `${JSON.stringify(job)}\n`],
  ])('says nothing and fails for %s', async (_, input) => {
    expect(await run(input)).toEqual({ code: 1, said: '' });
  });
});

describe('the processes of engines', () => {
  test('are all gone after 1,000 judgements', async () => {
    const echo = engineThat(
      `process.stdout.write(JSON.stringify({ gaveUp: String(process.pid) }) + '\\n'); setInterval(() => {}, 1000);`,
    );
    const pids: number[] = [];
    const work = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        const answer = await answerOf(sound, { entry: echo });
        pids.push(answer?.outcome === 'gave-up' ? Number(answer.message) : 0);
      }
    };
    await Promise.all([work(250), work(250), work(250), work(250)]);
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    expect(new Set(pids).size).toBe(1_000);
  }, 180_000);
});

function isAlive(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch {
    return false;
  }
}
