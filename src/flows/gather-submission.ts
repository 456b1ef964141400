// Exists so that a proposed change becomes one value: every fact gathered, before anything is judged.
import type { Account } from '../core/model/account.ts';
import { type Change, type ChangedFile, classifyChange } from '../core/model/change.ts';
import { type Fact, known, knownValue, missing } from '../core/model/fact.ts';
import type { BasePlugin, Facts, Submission } from '../core/model/submission.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import type { IndexSource } from '../ports.ts';
import { gatherPlugin, gatherSettings } from './gather/gather-base.ts';
import { gatherDependents } from './gather/gather-dependents.ts';
import { gatherDocuments } from './gather/gather-documents.ts';
import { gatherNameFacts } from './gather/gather-names.ts';
import { gatherProposedRecord } from './gather/gather-record.ts';
import {
  gatherReleaseFacts,
  isRelease,
  noReleaseFacts,
  type ReleaseContext,
  type ReleasePorts,
  readProposedRecord,
} from './gather/gather-release.ts';
import { noRegistry } from './gather/no-registry.ts';
import { gatherSequences, type ReadHistory } from './gather/publishing-dates.ts';
import { readRecordedHistory } from './trust/recorded-history.ts';

/** `base` is the tree of the base tip: rules and records come from there alone. It is absent when no registry is at hand. */
export interface GatherPorts extends ReleasePorts {
  /** Absent where no history is at hand. */
  readonly history?: ReadHistory;
  /** The deployed index of the registry; absent where none is named. */
  readonly deployed?: IndexSource | undefined;
}

export interface Proposal {
  readonly files: readonly ChangedFile[];
  readonly mergeBases: number;
  readonly author: Fact<Account>;
  readonly now: Timestamp;
}

const noHistory = { deferred: 'the history of the registry is not at hand here' } as const;

/** Reads everything that a check may ask for. The cost grows with the plugin and its dependencies, not with the registry. */
export async function gatherSubmission(ports: GatherPorts, proposal: Proposal): Promise<Submission> {
  const change = classifyChange(proposal.files);
  if (isRelease(change)) ports.validator.warm();
  const [documents, settings, plugin, names, dependents] = await Promise.all([
    gatherDocuments(ports.head, change),
    gatherBaseSettings(ports, change),
    gatherBasePlugin(ports, change),
    gatherNameFacts(ports.base, change, proposal.author),
    ports.examined?.dependents ?? gatherDependents(ports, change),
  ]);
  const context: ReleaseContext = { change, documents, settings, plugin };
  const [proposedRecord, sequences] = await Promise.all([
    gatherProposedRecord(ports, { change, record: readProposedRecord(context), plugin }),
    gatherKnownSequences(ports, context),
  ]);
  const release = isRelease(change) ? await gatherReleaseFacts(ports, context) : noReleaseFacts(plugin);
  return {
    format: 1,
    facts: {
      change: known(change),
      ancestry: known({ mergeBases: proposal.mergeBases }),
      documents: known(documents),
      settings,
      plugin,
      ...names,
      proposedRecord,
      sequences,
      ...release,
      dependents,
      author: proposal.author,
      now: known(proposal.now),
    },
  };
}

/** The history is read for the few plugins alone whose provenance was reset. */
async function gatherKnownSequences(
  { base, history }: GatherPorts,
  { change, settings, plugin }: ReleaseContext,
): Promise<Facts['sequences']> {
  if (!('value' in plugin)) {
    return plugin;
  }
  const registry = knownValue(settings)?.registry;
  if (plugin.value.record?.provenanceReset === undefined || change.plugin === undefined || registry === undefined) {
    return known([]);
  }
  if (history === undefined || base === undefined) {
    return noHistory;
  }
  return await gatherSequences(history, change.plugin, { registry, recorded: await readRecordedHistory(base) });
}

async function gatherBaseSettings({ base }: GatherPorts, change: Change): Promise<Facts['settings']> {
  return base === undefined ? noRegistry : known(await gatherSettings(base, change));
}

async function gatherBasePlugin({ base }: GatherPorts, change: Change): Promise<Fact<BasePlugin>> {
  if (base === undefined) {
    return noRegistry;
  }
  return change.plugin === undefined
    ? missing('the change touches no single plugin')
    : known(await gatherPlugin(base, change.plugin));
}
