// Keeps plugins at the least privilege.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { Permissions } from '../../model/permissions.ts';
import { shorten } from '../../model/result.ts';
import { neededPermissions } from '../../scan/capability/granted-permissions.ts';
import type { Capability } from '../../scan/capability/imported-capabilities.ts';
import { judgeCapabilities } from '../../scan/capability/judge-capabilities.ts';
import { type Check, defineCheck, type Found, releaseKinds } from '../check.ts';

export const artifactPermissionsAreUsed: Check = defineCheck({
  id: 'artifact/permissions-are-used',
  title: 'The manifest asks for no more than the artifact can use',
  severity: 'warning',
  why: 'A permission that is not needed today is granted once and used by the attacker of tomorrow.',
  fix: 'Remove the permission.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan'],
  *find({ manifest, wasm, scan }) {
    const { permissions = {} } = manifest;
    const called = judgeCapabilities(wasm, scan.reach, permissions).filter(({ grade }) => grade !== 'dead');
    const needed = neededPermissions(permissions, [...called.map(({ capability }) => capability), ...sharedWith(wasm)]);
    const fix =
      Object.keys(needed).length === 0
        ? 'Remove "permissions" from plugin.json.'
        : `Write in plugin.json: "permissions": ${JSON.stringify(needed)}`;
    for (const found of unused(permissions, needed)) {
      yield { ...found, releaseFile: 'plugin.json', fix };
    }
  },
});

/** Memories, tables and globals are named like functions where no known host offers them. */
function sharedWith({ imports }: WasmFacts): readonly Capability[] {
  return imports
    .filter(({ type }) => type.kind !== 'function')
    .map((item) => ({ permission: 'host-function', import: item, hostFunction: `${item.module}.${item.name}` }));
}

function* unused(permissions: Permissions, needed: Permissions): Iterable<Pick<Found, 'message' | 'pointer'>> {
  for (const [kind, value] of Object.entries(permissions)) {
    const asked = value === true || (Array.isArray(value) ? value.length > 0 : typeof value === 'object');
    if (asked && !(kind in needed)) {
      const because =
        kind === 'process' ? ': no interface of WASI starts a process, and no other import is known to' : '';
      yield {
        message: `Nothing that the artifact calls can use the permission ${kind}${because}`,
        pointer: `/permissions/${kind}`,
      };
    }
  }
  const { hostFunctions = [] } = needed;
  for (const [index, name] of (permissions.hostFunctions ?? []).entries()) {
    if (hostFunctions.length > 0 && !hostFunctions.includes(name)) {
      yield {
        message: `The artifact calls no host function ${shorten(name)}`,
        pointer: `/permissions/hostFunctions/${index}`,
      };
    }
  }
}
