// Exists to run WASI preview 1 commands: a text goes in by standard input and comes out by standard output.
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { fromText, type PluginCall, type RunnablePlugin, type RunOptions, toText } from './runnable-plugin.ts';
import { webAssembly } from './web-assembly.ts';

/** Throws with the text of standard error when the command ends with another code than 0. */
export async function runCommand(plugin: RunnablePlugin, call: PluginCall, options: RunOptions): Promise<unknown> {
  const { name } = plugin.manifest;
  if (call.function !== '_start') throw new Error(`${name} has one function, _start; asked for ${call.function}`);
  const folder = await mkdtemp(join(tmpdir(), 'plugyard-run-'));
  try {
    await writeFile(join(folder, 'stdin'), toText(call.input));
    const code = await startCommand(plugin, folder, options.args ?? []);
    if (code !== 0) throw new Error(`${name} ended with ${code}: ${await readFile(join(folder, 'stderr'), 'utf8')}`);
    return fromText(plugin, call.function, await readFile(join(folder, 'stdout'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Standard input and output are files in `folder`, because `node:wasi` takes nothing else. The result is the exit code. */
async function startCommand(plugin: RunnablePlugin, folder: string, args: readonly string[]): Promise<number> {
  await using stdin = await open(join(folder, 'stdin'), 'r');
  await using stdout = await open(join(folder, 'stdout'), 'w');
  await using stderr = await open(join(folder, 'stderr'), 'w');
  const wasi = new WASI({
    version: 'preview1',
    args: [plugin.manifest.name, ...args],
    stdin: stdin.fd,
    stdout: stdout.fd,
    stderr: stderr.fd,
    returnOnExit: true,
  });
  const module = await webAssembly.compile(plugin.wasm);
  return wasi.start(await webAssembly.instantiate(module, wasi.getImportObject()));
}
