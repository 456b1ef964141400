// Two wasm modules that no one here wrote go through check; their facts are held against V8 and wabt.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import wabt from 'wabt';
import type { Report } from '../../src/core/model/report.ts';
import { inspectWasm } from '../../src/core/wasm/inspect-wasm.ts';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { runCli } from '../support/run-cli.ts';
import { webAssembly } from '../support/web-assembly.ts';

const corpus = join(projectRoot, 'test/corpus/node_modules');
const scratch = makeScratch('foreign');
afterAll(() => scratch.remove());

const modules = [
  { name: 'dprint-json', file: '@dprint/json/*.wasm' },
  { name: 'sql-js', file: 'sql.js/dist/sql-wasm.wasm' },
];

function load(pattern: string): Uint8Array {
  const [file] = globSync(pattern, { cwd: corpus });
  if (file === undefined) {
    throw new Error(`test/corpus holds no ${pattern}; type: npm ci --prefix test/corpus`);
  }
  // An exact copy: wabt reads the whole underlying buffer.
  return new Uint8Array(readFileSync(join(corpus, file)));
}

/** Imported and exported names, and initial memories, as wabt prints them. */
async function readWithWabt(
  bytes: Uint8Array,
): Promise<{ imports: readonly string[]; exports: readonly string[]; memories: readonly string[] }> {
  const features = {
    bulk_memory: true,
    sign_extension: true,
    sat_float_to_int: true,
    reference_types: true,
    multi_value: true,
    mutable_globals: true,
  };
  const module = (await wabt()).readWasm(bytes, { readDebugNames: false, ...features });
  const text = module.toText({ foldExprs: false, inlineExport: false });
  module.destroy();
  return {
    imports: [...text.matchAll(/^ {2}\(import "([^"]*)" "([^"]*)"/gm)].map(([, from, name]) => `${from} ${name}`),
    exports: [...text.matchAll(/^ {2}\(export "([^"]*)" \((\w+)/gm)].map(([, name, kind]) => `${name} ${kind}`),
    memories: [...text.matchAll(/\(memory \(;\d+;\) (\d+)/g)].map(([, pages]) => pages ?? ''),
  };
}

const kinds: Readonly<Record<string, string>> = {
  function: 'func',
  memory: 'memory',
  table: 'table',
  global: 'global',
  tag: 'tag',
};

describe.each(modules)('$name', ({ name, file }) => {
  const bytes = load(file);
  const inspected = inspectWasm(bytes);
  if (!inspected.ok) {
    throw new Error(JSON.stringify(inspected.problems));
  }
  const facts = inspected.value;

  test('imports and exports are those that V8 sees', async () => {
    const module = await webAssembly.compile(bytes);
    expect(
      facts.imports.map(({ module: from, name: item, type }) => ({ module: from, name: item, kind: type.kind })),
    ).toEqual(
      webAssembly.Module.imports(module).map(({ module: from, name: item, kind }) => ({
        module: from,
        name: item,
        kind,
      })),
    );
    expect(facts.exports.map(({ name: item, type }) => ({ name: item, kind: type.kind }))).toEqual(
      webAssembly.Module.exports(module).map(({ name: item, kind }) => ({ name: item, kind })),
    );
    for (const section of ['producers', 'name', 'target_features']) {
      expect(facts.customSections.filter((custom) => custom.name === section)).toHaveLength(
        webAssembly.Module.customSections(module, section).length,
      );
    }
  });

  test('imports, exports and memories are those that wabt prints', async () => {
    const printed = await readWithWabt(bytes);
    expect(facts.imports.map(({ module: from, name: item }) => `${from} ${item}`)).toEqual(printed.imports);
    expect(facts.exports.map(({ name: item, type }) => `${item} ${kinds[type.kind]}`)).toEqual(printed.exports);
    expect(facts.memories.filter(({ imported }) => !imported).map(({ limits }) => String(limits.minimum))).toEqual(
      printed.memories,
    );
  });

  test('check judges it as a release: only what an author must add is missing', async () => {
    const folder = join(scratch.path, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plugin.wasm'), bytes);
    const draft = await runCli(folder, 'manifest', 'plugin.wasm', '--name', name);
    writeFileSync(join(folder, 'plugin.json'), draft.stdout);
    const run = await runCli(folder, '--json', 'check', '.', '--registry', projectRegistry());
    const { data } = JSON.parse(run.stdout) as { data: Report };
    expect(data.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual([]);
    expect(data.checks.find(({ id }) => id === 'artifact/is-wasm')?.outcome).toBe('passed');
    expect(data.checks.find(({ id }) => id === 'artifact/imports-are-permitted')?.outcome).toBe('passed');
  });
});

/** This repository's registry as a git repository, also where its own history is not at hand. */
function projectRegistry(): string {
  const folder = join(scratch.path, 'registry');
  mkdirSync(folder, { recursive: true });
  const git = (...arguments_: readonly string[]): void => {
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...arguments_],
      { cwd: folder },
    );
  };
  if (globSync('.git', { cwd: folder }).length === 0) {
    execFileSync('cp', ['-r', join(projectRoot, 'registry'), folder]);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'registry');
  }
  return folder;
}
