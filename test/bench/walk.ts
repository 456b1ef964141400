// Exists so that the walk over every instruction is measured beside V8's own validation, on modules that nobody here wrote.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execPath, stdout } from 'node:process';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import { compare } from './measure.ts';
import { report } from './table.ts';

interface Times {
  readonly name: string;
  readonly job: number;
  readonly peer: number;
}

const smallest = 500_000;
const root = join(import.meta.dirname, '../..');
const places = ['node_modules/**/*.wasm', 'test/corpus/node_modules/{@bytecodealliance,@dprint/json,sql.js}/**/*.wasm'];

/** In a process of its own, because V8 validates on all cores unless it is told at its start not to. */
export function benchWalk(): void {
  const child = spawnSync(execPath, ['--single-threaded', import.meta.filename], { encoding: 'utf8' });
  for (const { name, ...times } of JSON.parse(child.stdout) as Times[]) {
    report(`walk ${name}`, times, { peer: 'V8 validate, one thread', limit: '<= 1.67 x' });
  }
}

async function measure(): Promise<void> {
  const times: Times[] = [];
  for (const path of globSync(places, { cwd: root }).sort()) {
    const bytes = new Uint8Array(readFileSync(join(root, path)));
    if (bytes.length < smallest) continue;
    const walk = (): void => void inspectWasm(bytes);
    const validate = (): void => void WebAssembly.validate(bytes);
    times.push({ name: basename(path), ...(await compare(15, walk, validate)) });
  }
  stdout.write(JSON.stringify(times));
}

if (import.meta.main) await measure();
