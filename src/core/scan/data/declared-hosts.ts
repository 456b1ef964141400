// Exists so that hosts in the data are held against the permissions in one way everywhere.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { HostMention } from '../../model/data-facts.ts';
import type { Permissions } from '../../model/permissions.ts';
import { importedCapabilities } from '../capability/imported-capabilities.ts';

/** Whether a plugin can reach the network, or asks to. */
export function usesNetwork(wasm: WasmFacts, permissions: Permissions | undefined): boolean {
  const asked = (permissions?.network ?? []).length > 0;
  return asked || importedCapabilities(wasm).some(({ permission }) => permission === 'network');
}

/** The hosts that no entry of `permissions.network` covers; `*.example.com` covers those below it. */
export function undeclaredHosts(
  hosts: readonly HostMention[],
  permissions: Permissions | undefined,
): readonly HostMention[] {
  const declared = permissions?.network ?? [];
  return hosts.filter(
    ({ host }) =>
      !declared.some((entry) => entry === host || (entry.startsWith('*.') && host.endsWith(entry.slice(1)))),
  );
}
