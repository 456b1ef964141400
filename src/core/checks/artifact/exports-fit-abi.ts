// Keeps a plugin from failing at the first call of its host.
import type { ExternType, FunctionType } from '../../model/artifact-facts.ts';
import { shorten } from '../../model/result.ts';
import { abiExports } from '../../scan/code/abi-exports.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactExportsFitAbi: Check = defineCheck({
  id: 'artifact/exports-fit-abi',
  title: 'What hosts call has the type that they call it with',
  severity: 'error',
  why: 'Each kind of host calls its own functions, with types that are fixed. Another type is a trap at the first call, on the machine of a user.',
  fix: 'Build with the function of the type that the ABI demands.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'delivery'],
  *find({ manifest, wasm, delivery }) {
    const found = new Map(wasm.exports.map((item) => [item.name, item]));
    for (const { name, type } of abiExports(wasm, Object.keys(manifest.functions ?? {}))) {
      const item = found.get(name);
      if (item === undefined || tellItem(item.type) === tellType(type)) continue;
      yield {
        message: `The export ${shorten(name)} is ${tellItem(item.type)}; a host of the ABI ${wasm.abi} calls it as ${tellType(type)}`,
        ...artifactPlace(delivery, item.offset),
      };
    }
  },
});

function tellItem(type: ExternType): string {
  return type.kind === 'function' ? tellType(type.type) : `a ${type.kind}`;
}

function tellType({ parameters, results }: FunctionType): string {
  return `(${parameters.join(', ')}) -> (${results.join(', ')})`;
}
