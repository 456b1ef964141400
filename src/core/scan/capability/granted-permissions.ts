// Exists so that what the bytes can do and what a manifest asks for are compared in one place.
import { compareText } from '../../model/order.ts';
import type { Permissions } from '../../model/permissions.ts';
import type { Capability } from './imported-capabilities.ts';

/** Whether the permissions allow a capability. A host hands over configuration without being asked. */
export function isGranted(capability: Capability, permissions: Permissions = {}): boolean {
  const { network, filesystem, environment, hostFunctions } = permissions;
  switch (capability.permission) {
    case 'configuration':
      return true;
    case 'network':
      return (network ?? []).length > 0;
    case 'filesystem-read':
      return [...(filesystem?.read ?? []), ...(filesystem?.write ?? [])].length > 0;
    case 'filesystem-write':
      return (filesystem?.write ?? []).length > 0;
    case 'environment':
      return (environment ?? []).length > 0;
    case 'host-function':
      return (hostFunctions ?? []).includes(capability.hostFunction ?? '');
    default:
      return permissions[capability.permission] === true;
  }
}

/** The least that allows every capability. Names that the bytes do not tell stand as examples to be replaced. */
export function leastPermissions(capabilities: readonly Capability[]): Permissions {
  const kinds = new Set(capabilities.map(({ permission }) => permission));
  const hostFunctions = capabilities.flatMap(({ hostFunction }) => (hostFunction === undefined ? [] : [hostFunction]));
  const read = kinds.has('filesystem-read') ? { read: ['data/**'] } : {};
  const write = kinds.has('filesystem-write') ? { write: ['data/**'] } : {};
  return {
    ...(kinds.has('network') ? { network: ['api.example.com'] } : {}),
    ...('read' in read || 'write' in write ? { filesystem: { ...read, ...write } } : {}),
    ...(kinds.has('environment') ? { environment: ['NAME'] } : {}),
    ...(hostFunctions.length > 0 ? { hostFunctions: [...new Set(hostFunctions)].sort(compareText) } : {}),
    ...(kinds.has('clock') ? { clock: true } : {}),
    ...(kinds.has('random') ? { random: true } : {}),
    ...(kinds.has('process') ? { process: true } : {}),
  };
}

/**
 * What is left of the permissions when all goes that no capability can use. Hosts, paths and names stay as they are, since
 * bytes don't tell them; a file opened by `path_open` may be written to, so either access keeps the other.
 */
export function neededPermissions(permissions: Permissions, capabilities: readonly Capability[]): Permissions {
  const usable = leastPermissions(capabilities);
  const { network, filesystem, environment, hostFunctions, clock, random, process } = permissions;
  const called = (hostFunctions ?? []).filter((name) => usable.hostFunctions?.includes(name));
  return {
    ...(network !== undefined && usable.network !== undefined ? { network } : {}),
    ...(filesystem !== undefined && usable.filesystem !== undefined ? { filesystem } : {}),
    ...(environment !== undefined && usable.environment !== undefined ? { environment } : {}),
    ...(called.length > 0 ? { hostFunctions: called } : {}),
    ...(clock === true && usable.clock === true ? { clock } : {}),
    ...(random === true && usable.random === true ? { random } : {}),
    ...(process === true && usable.process === true ? { process } : {}),
  };
}
