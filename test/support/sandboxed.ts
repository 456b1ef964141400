// Exists so that a test runs a module in the real sandbox in one line, and reads what came out.
import { nodeSandbox } from '../../src/adapters/sandbox/node-sandbox.ts';
import type { Abi } from '../../src/core/model/abi.ts';
import type { ObservedBehaviour } from '../../src/core/model/behaviour.ts';
import type { GuestLimits } from '../../src/core/model/guest-job.ts';
import type { Manifest } from '../../src/core/model/manifest.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { defaultRunLimits, runArtifact } from '../../src/flows/run-artifact.ts';
import { factsOf } from './wasm-builder.ts';

export interface Sandboxed {
  readonly abi?: Abi;
  readonly functions?: Manifest['functions'];
  readonly limits?: Partial<GuestLimits>;
}

/** What running the module showed. Throws where nothing was run. */
export async function runSandboxed(
  wasm: Uint8Array,
  { abi = 'raw', functions = {}, limits = {} }: Sandboxed = {},
): Promise<ObservedBehaviour> {
  const behaviour = await runArtifact(
    {
      wasm,
      facts: factsOf(wasm),
      manifest: { name: 'guest' as PluginName, abi, functions },
      environment: { writeTokens: [] },
      limits: { ...defaultRunLimits, runMs: 1_500, ...limits },
    },
    nodeSandbox,
  );
  if ('notRun' in behaviour) throw new Error(behaviour.notRun);
  return behaviour;
}

/** A function with examples: pairs of input and output. */
export function examples(
  ...pairs: readonly (readonly [input: never, output: never] | readonly unknown[])[]
): NonNullable<Manifest['functions']>[string] {
  return { examples: pairs.map(([input, output]) => ({ input: input as never, output: output as never })) };
}

/** Each observed import as `module.name xN`. */
export function callsOf({ observed }: ObservedBehaviour): readonly string[] {
  return observed.map(({ import: { module, name }, calls }) => `${module}.${name} x${calls}`);
}
