// Exists so that what an artifact was seen to do is held against what its manifest says.

import type { WasmImport } from '../../model/artifact-facts.ts';
import type { ExampleRun, ObservedBehaviour, ObservedImport } from '../../model/behaviour.ts';
import type { Manifest } from '../../model/manifest.ts';
import { shorten } from '../../model/result.ts';
import { isGranted } from '../capability/granted-permissions.ts';
import { type Capability, importedCapabilities } from '../capability/imported-capabilities.ts';

/** One thing that a run showed. Threat: `message` holds the guest's words, to be escaped. */
export interface BehaviourFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly fix?: string;
}

/** What the manifest says of permissions and limits; nothing is held against an artifact that has none. */
export type Declared = Pick<Manifest, 'permissions' | 'limits'> | undefined;

/** Undeclared capabilities and hosts first, then what happened before any call, then setup and examples. */
export function judgeBehaviour(behaviour: ObservedBehaviour, declared: Declared): readonly BehaviourFinding[] {
  const used = capabilitiesOf(behaviour.observed);
  const undeclared =
    declared === undefined ? [] : used.filter(({ capability }) => !isGranted(capability, declared.permissions));
  return [
    ...undeclared.map(tellUndeclared),
    ...behaviour.observed.flatMap((observed) =>
      judgeHosts(observed, behaviour.limits.samples, declared?.permissions?.network),
    ),
    ...used.filter(({ observed }) => observed.atSetup > 0).map(tellEarly),
    ...judgeMemory(behaviour, declared?.limits?.memory),
    ...judgeSetup(behaviour),
    ...behaviour.examples.flatMap(judgeExampleRun),
  ];
}

interface Used {
  readonly capability: Capability;
  readonly observed: ObservedImport;
}

/** One line for each name that was called; a file may import a name twice. */
function capabilitiesOf(observed: readonly ObservedImport[]): readonly Used[] {
  return observed.flatMap((one) =>
    importedCapabilities({ imports: [one.import] }).map((capability) => ({ capability, observed: one })),
  );
}

function tellUndeclared({ capability, observed }: Used): BehaviourFinding {
  const permission = wordFor(capability);
  return {
    severity: 'error',
    message: `It called ${nameOf(observed.import)} ${times(observed.calls)}, which needs the permission ${permission}`,
    fix: `Ask for ${permission} in permissions, or build the artifact without that call.`,
  };
}

function tellEarly({ capability, observed }: Used): BehaviourFinding {
  return {
    severity: 'warning',
    message: `It called ${nameOf(observed.import)} (${wordFor(capability)}) before any function was asked for`,
  };
}

function wordFor({ permission, hostFunction }: Capability): string {
  return hostFunction === undefined ? permission : `host function ${shorten(hostFunction)}`;
}

/** Requests say whom they want, so that the names in `permissions.network` can be held against them. */
function judgeHosts(
  { import: source, samples }: ObservedImport,
  most: number,
  network: readonly string[] = [],
): readonly BehaviourFinding[] {
  if (!source.name.endsWith('http_request') || network.length === 0) return [];
  const strange = [...new Set(samples.map(hostOf))].filter(
    (host) => !network.some((pattern) => matches(host, pattern)),
  );
  const findings = strange.map(
    (host): BehaviourFinding => ({
      severity: 'error',
      message: `It asked for the host ${shorten(host)}, which permissions.network does not name`,
      fix: 'Name the host there, or build the artifact without that request.',
    }),
  );
  if (samples.length < most) return findings;
  return [
    ...findings,
    { severity: 'error', message: `It asked for ${most} hosts or more; those beyond were not kept` },
  ];
}

/** A sample is a method and an address; what is no address is its own host, which no pattern names. */
function hostOf(sample: string): string {
  const address = sample.slice(sample.indexOf(' ') + 1);
  return URL.canParse(address) ? new URL(address).hostname : address;
}

function matches(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function judgeMemory({ memoryBytes }: ObservedBehaviour, limit: number | undefined): readonly BehaviourFinding[] {
  if (limit === undefined || memoryBytes <= limit) return [];
  return [
    {
      severity: 'error',
      message: `It took ${memoryBytes} bytes of memory, and limits.memory allows ${limit}`,
      fix: `Write ${memoryBytes} or more in limits.memory, or build the artifact with a smaller memory.`,
    },
  ];
}

function judgeSetup({ setup }: ObservedBehaviour): readonly BehaviourFinding[] {
  switch (setup.outcome) {
    case 'done':
      return [];
    case 'out of':
      return [{ severity: 'error', message: `It ran out of ${setup.budget} when it was started` }];
    case 'not run':
      return [{ severity: 'warning', message: `It could not be started: ${setup.reason}` }];
    case 'needs a host':
      return [{ severity: 'note', message: `It cannot be started without a host for ${setup.imports.join(', ')}` }];
    default:
      return [{ severity: 'warning', message: `It ${setup.outcome} when it was started: ${setup.message}` }];
  }
}

function judgeExampleRun({ function: name, index, result }: ExampleRun): readonly BehaviourFinding[] {
  const example = `Example ${index + 1} of ${shorten(name)}`;
  switch (result.outcome) {
    case 'same':
      return [];
    case 'different':
      return [{ severity: 'error', message: `${example} should give ${result.expected}, and gives ${result.got}` }];
    case 'out of':
      return [{ severity: 'error', message: `${example} ran out of ${result.budget}` }];
    case 'needs a host':
      return [
        {
          severity: 'note',
          message: `${example} proves nothing here: it needs a host for ${result.imports.join(', ')}`,
        },
      ];
    case 'not run':
      return [{ severity: 'note', message: `${example} was not run: ${result.reason}` }];
    default:
      return [{ severity: 'error', message: `${example} ${result.outcome}: ${result.message}` }];
  }
}

/** An import in one word, as people write it. */
export function nameOf({ module, name }: Pick<WasmImport, 'module' | 'name'>): string {
  return shorten(`${module}.${name}`, 120);
}

export function times(calls: number): string {
  return calls === 1 ? 'once' : `${calls} times`;
}
