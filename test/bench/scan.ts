// Exists so that walk and scan are measured beside V8 on one thread and beside npm's decoders, on real modules from 1 KB to 30 MB.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execPath } from 'node:process';
import { rolldown } from 'rolldown';
import { installCorpus } from '../support/install-corpus.ts';
import { corpora, type RealModule, realModules } from '../support/real-modules.ts';
import type { Reading } from './scan-child.ts';
import { ours, peers } from './scan-subjects.ts';
import { addRow } from './table.ts';

/** From small to large, from compilers of all kinds: what they are called here, and where they are. */
const chosen: readonly (readonly [name: string, path: string])[] = [
  ['siphash24', 'siphash24/siphash24.js'],
  ['bcrypt', 'hash-wasm/dist/bcrypt.umd.min.js'],
  ['markdown', 'markdown-wasm/dist/markdown.node.js'],
  ['draco', 'draco3d/draco_decoder.wasm'],
  ['sql.js', 'sql.js/dist/sql-wasm-browser.wasm'],
  ['wasm-tools', '@bytecodealliance/jco-transpile/vendor/wasm-tools.core.wasm'],
  ['dprint typescript', '@dprint/typescript/plugin.wasm'],
  ['pyodide', 'pyodide/pyodide.asm.wasm'],
  ['esbuild', 'esbuild-wasm/esbuild.wasm'],
  ['onnxruntime', 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'],
  ['lightningcss', 'lightningcss-wasm/lightningcss_node.wasm'],
  ['onnxruntime jspi', 'onnxruntime-web/dist/ort-wasm-simd-threaded.jspi.wasm'],
  ['onnxruntime jsep', 'onnxruntime-web/dist/ort-wasm-simd-threaded.jsep.wasm'],
  ['ffmpeg', '@ffmpeg/core/dist/esm/ffmpeg-core.wasm'],
];
const megabyte = 1_000_000;
/** The bars are for files of more than this; below, what is paid once decides. */
const large = 500_000;

export async function benchScan(scratch: string): Promise<void> {
  installCorpus(corpora.test);
  installCorpus(corpora.bench);
  const folder = join(scratch, 'scan');
  mkdirSync(folder);
  const modules = [...realModules('test'), ...realModules('bench')];
  for (const [index, [name, path]] of chosen.entries()) {
    // The number keeps the order.
    writeFileSync(join(folder, `${String(index).padStart(2, '0')} ${name}`), find(modules, path).bytes);
  }
  const built = await buildChild(join(scratch, 'scan-child.js'));
  for (const [name, { bar }] of Object.entries(ours)) {
    reportTimes(name, measureTimes(name, folder), `>= ${bar} x`);
    for (const file of readdirSync(folder).sort()) reportMemory(name, join(folder, file), built);
  }
  for (const name of Object.keys(peers)) reportTimes(`npm ${name}`, measureTimes(name, folder), '');
}

function find(modules: readonly RealModule[], path: string): RealModule {
  const module = modules.find((one) => one.path === path);
  if (module === undefined) throw new Error(`no corpus lists ${path}`);
  return module;
}

/** Memory is measured on built code, as users run it: to strip types takes Node some 40 MB. */
async function buildChild(file: string): Promise<string> {
  const input = join(import.meta.dirname, 'scan-child.ts');
  const build = await rolldown({ input, platform: 'node', external: 'wabt', logLevel: 'silent' });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}

/** V8 validates on all cores unless it is told at its start not to. */
function measureTimes(name: string, folder: string): readonly Reading[] {
  const child = join(import.meta.dirname, 'scan-child.ts');
  return JSON.parse(runNode('--single-threaded', child, 'times', name, folder)) as readonly Reading[];
}

function runNode(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function reportTimes(name: string, readings: readonly Reading[], bar: string): void {
  for (const reading of readings)
    reportSpeed(`${name} ${labelOf(reading.file)}`, reading, reading.size > large ? bar : '');
  const together = readings.filter(({ size, refused }) => size > large && refused === undefined);
  const sum = (value: (reading: Reading) => number): number => together.reduce((total, one) => total + value(one), 0);
  const all = { size: sum(({ size }) => size), job: sum(({ job }) => job), peer: sum(({ peer }) => peer) };
  reportSpeed(`${name} ${together.length} files > 0.5 MB`, all, bar);
}

function reportSpeed(what: string, reading: Omit<Reading, 'file'>, bar: string): void {
  const { size, job, peer, refused } = reading;
  const speed = (milliseconds: number): string => `${(size / megabyte / (milliseconds / 1000)).toFixed(0)} MB/s`;
  if (refused !== undefined) {
    addRow({ what, figure: 'refused', peer: refused, ratio: '', bar: '' });
    return;
  }
  const ratio = `${(peer / job).toFixed(2)} x`;
  addRow({ what, figure: speed(job), peer: `V8, one thread ${speed(peer)}`, ratio, bar });
}

function reportMemory(name: string, file: string, built: string): void {
  const { size } = statSync(file);
  const limit = 5 * size + 100 * megabyte;
  const peak = Number(runNode(built, 'memory', name, file));
  addRow({
    what: `${name} ${labelOf(file)}, peak RSS`,
    figure: `${(peak / megabyte).toFixed(0)} MB`,
    peer: `limit 5 x + 100 = ${(limit / megabyte).toFixed(0)} MB`,
    ratio: (peak / limit).toFixed(2),
    bar: '<= 1',
  });
}

function labelOf(file: string): string {
  return `${basename(file).slice(3)} ${sizeOf(statSync(file).size)}`;
}

function sizeOf(bytes: number): string {
  return bytes < megabyte ? `${(bytes / 1000).toFixed(0)} KB` : `${(bytes / megabyte).toFixed(1)} MB`;
}
