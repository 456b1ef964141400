// Exists so that the row of the table of rights that a change falls under is found in one place.
import { type Account, isAmong } from '../model/account.ts';
import type { Change, ChangeKind } from '../model/change.ts';
import type { PluginRecord } from '../model/record.ts';
import { classifyPath } from '../model/registry-path.ts';
import type { BasePlugin, ProposedRecord, Settings } from '../model/submission.ts';
import { peopleOf } from './people.ts';
import type { Matter } from './rights.ts';

export interface MatterFacts {
  readonly change: Change;
  readonly settings: Pick<Settings, 'registry' | 'organisation'>;
  /** Absent where it does not matter who brings the change. */
  readonly author?: Account;
  readonly plugin?: BasePlugin | undefined;
  readonly proposedRecord?: Pick<ProposedRecord, 'record'> | undefined;
}

type SimpleKind = Exclude<ChangeKind, 'record' | 'organisation' | 'other' | 'mixed' | 'empty'>;

/** What a change is about: all of it has to be allowed. */
export function mattersOf(facts: MatterFacts): readonly Matter[] {
  const { change, settings, plugin, proposedRecord } = facts;
  switch (change.kind) {
    case 'record': {
      const reset =
        proposedRecord !== undefined && plugin?.exists === true && changesReset(plugin.record, proposedRecord.record);
      return [isOrphan(facts) ? 'orphan' : 'record', ...(reset ? (['provenance-reset'] as const) : [])];
    }
    case 'organisation':
      return [settings.organisation === undefined ? 'new-organisation' : 'organisation'];
    case 'other':
      return [change.files.some(({ path }) => classifyPath(path).role === 'registry') ? 'registry' : 'outside'];
    case 'mixed':
    case 'empty':
      return ['unclear'];
    default:
      return [change.kind satisfies SimpleKind];
  }
}

export function changesReset(before: PluginRecord | undefined, after: PluginRecord): boolean {
  const [old, proposed] = [before?.provenanceReset, after.provenanceReset];
  return old?.fromSequence !== proposed?.fromSequence || old?.reason !== proposed?.reason;
}

/** A record that an administrator changes who is not an owner: the plugin is said to have none left. */
function isOrphan({ settings, author, plugin }: MatterFacts): boolean {
  if (author === undefined || plugin?.exists !== true) return false;
  const { owners, administrators } = peopleOf(settings, plugin, undefined);
  return isAmong(author, administrators) && !isAmong(author, owners);
}
