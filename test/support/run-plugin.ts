// Exists so that tests and demos run a plugin as its manifest's examples describe: one door for every ABI.
import { type CallContext, createPlugin } from '@extism/extism';
import { runCommand } from './run-command.ts';
import { runComponent } from './run-component.ts';
import { runRaw } from './run-raw.ts';
import {
  fromText,
  type PluginCall,
  type RunnableManifest,
  type RunnablePlugin,
  type RunOptions,
  toText,
} from './runnable-plugin.ts';
import { webAssembly } from './web-assembly.ts';

/** Runs one function of a plugin once, in a fresh instance. Throws what the plugin or its host throws. */
export async function runPlugin(plugin: RunnablePlugin, call: PluginCall, options: RunOptions = {}): Promise<unknown> {
  switch (plugin.manifest.abi) {
    case 'extism':
      return await runExtism(plugin, call, options);
    case 'wasi-command':
      return await runCommand(plugin, call, options);
    case 'wasi-component':
      return await runComponent(plugin, call);
    case 'raw':
      return await runRaw(plugin, call);
    default:
      throw new Error(`${plugin.manifest.name} has the ABI ${plugin.manifest.abi}, which no test can run yet`);
  }
}

/** A worker is what lets the SDK wait for the network or for another plugin; without either, none is started. */
async function runExtism(plugin: RunnablePlugin, call: PluginCall, options: RunOptions): Promise<unknown> {
  const { network = [], hostFunctions = [] } = plugin.manifest.permissions ?? {};
  const instance = await createPlugin(
    { wasm: [{ data: plugin.wasm }] },
    {
      useWasi: await importsWasi(plugin.wasm),
      runInWorker: network.length + hostFunctions.length > 0,
      allowedHosts: [...network],
      functions: { 'extism:host/user': hostFunctionsOf(plugin, options) },
      ...(options.fetch && { fetch: options.fetch }),
    },
  );
  try {
    const output = await instance.call(call.function, toText(call.input));
    return fromText(plugin, call.function, output?.text() ?? '');
  } finally {
    await instance.close();
  }
}

type HostFunctions = Record<string, (context: CallContext, ...args: bigint[]) => Promise<bigint>>;

/** `call_dependency(target, input) -> output`: all three are texts in Extism memory; 0 where it is not installed. */
function hostFunctionsOf(plugin: RunnablePlugin, options: RunOptions): HostFunctions {
  if (!plugin.manifest.permissions?.hostFunctions?.includes('call_dependency')) return {};
  return {
    call_dependency: async (context, target = 0n, input = 0n) => {
      const [name = '', functionName = ''] = (context.read(target)?.text() ?? '').split('#');
      const dependency = findDependency(plugin.manifest, name, options);
      if (dependency === undefined) return 0n;
      const call = { function: functionName, input: context.read(input)?.text() ?? '' };
      return storeText(context, toText(await runPlugin(dependency, call, options)));
    },
  };
}

function findDependency(manifest: RunnableManifest, name: string, options: RunOptions): RunnablePlugin | undefined {
  if (!Object.hasOwn(manifest.dependencies ?? {}, name)) {
    throw new Error(`${manifest.name} called ${name}, which is not among its dependencies`);
  }
  return options.dependencies?.find((dependency) => dependency.manifest.name === name);
}

/** The SDK stores no empty text, but allocates an empty block. */
function storeText(context: CallContext, text: string): bigint {
  return text === '' ? context.alloc(0) : context.store(text);
}

async function importsWasi(wasm: Uint8Array): Promise<boolean> {
  const imports = webAssembly.Module.imports(await webAssembly.compile(wasm));
  return imports.some(({ module }) => module === 'wasi_snapshot_preview1');
}
