// Exists so that a proposed record is a fact of its own, beside the one that counts.
import type { Change } from '../../core/model/change.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { sourceFileLimits } from '../../core/model/json-text.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { PluginRecord } from '../../core/model/record.ts';
import { pluginDirectory } from '../../core/model/registry-path.ts';
import type { BasePlugin, ProposedRecord } from '../../core/model/submission.ts';
import { gatherProvenance, type ProvenancePorts } from './gather-provenance.ts';

export interface RecordContext {
  readonly change: Change;
  /** The record.json that the change brings, once it is valid. */
  readonly record: Fact<PluginRecord>;
  readonly plugin: Fact<BasePlugin>;
}

export async function gatherProposedRecord(
  ports: ProvenancePorts,
  { change, record, plugin }: RecordContext,
): Promise<Fact<ProposedRecord>> {
  const { plugin: name } = change;
  if (name === undefined || !('value' in record)) {
    return 'value' in record ? missing('the change touches no single plugin') : record;
  }
  const path = `${pluginDirectory(name)}/record.json`;
  const [after, before] = await Promise.all([
    ports.head.read(path, sourceFileLimits.maxBytes),
    ports.base?.read(path, sourceFileLimits.maxBytes),
  ]);
  const publishers = 'value' in plugin ? (plugin.value.record?.publishers ?? []) : [];
  const provenance = await gatherProvenance(ports, signedRecord(change, name, after), publishers);
  return known({
    record: record.value,
    sha256: ports.hash(after ?? new Uint8Array()),
    ...(before === undefined ? {} : { replaces: ports.hash(before) }),
    provenance,
  });
}

/** The one bundle beside the record; those of releases lie deeper. */
function signedRecord(
  change: Change,
  name: PluginName,
  record: Uint8Array | undefined,
): Parameters<typeof gatherProvenance>[1] {
  const directory = pluginDirectory(name);
  const files = change.files.filter(({ path }) => path === `${directory}/record.sigstore.json`);
  return { directory, change: { ...change, files }, artifact: record };
}
