// Exists so that a publisher agrees to a new record in one step, for exactly that change.
import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import type { PluginName } from '../core/model/plugin-name.ts';
import { parseRecord } from '../core/model/record.ts';
import { pluginDirectory } from '../core/model/registry-path.ts';
import { buildRecordStatement, statementBytes, statementPayloadType } from '../core/model/statement.ts';
import { PlugyardError } from '../errors.ts';
import type { BundleSigner, Hasher, Store, Tree } from '../ports.ts';

export interface SignRecordPorts {
  /** The plugin's directory, with the new record.json. */
  readonly plugin: Pick<Store, 'read' | 'write'>;
  /** The base branch, with the record that is replaced. */
  readonly base: Tree;
  readonly signer: BundleSigner;
  readonly hash: Hasher;
}

/** Writes `record.sigstore.json` beside the new record and returns its name. */
export async function signRecord({ plugin, base, signer, hash }: SignRecordPorts, name: PluginName): Promise<string> {
  const before = await base.read(`${pluginDirectory(name)}/record.json`, sourceFileLimits.maxBytes);
  if (before === undefined) {
    throw new PlugyardError('PLUGIN_NOT_FOUND', `The base branch has no record of ${name} that could be replaced`, {
      hint: 'A new plugin needs no signature over its record: its publishers sign the first release.',
    });
  }
  const after = await plugin.read('record.json');
  if (after === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', 'There is no record.json here', {
      hint: `Name the directory that holds the new one, such as ${pluginDirectory(name)}.`,
    });
  }
  const text = decodeText(after, sourceFileLimits.maxBytes);
  const record = text.ok ? parseRecord(text.value) : text;
  if (!record.ok) {
    throw new PlugyardError('REGISTRY_INVALID', `record.json: ${record.problems[0]?.message}`, {
      hint: record.problems[0]?.fix ?? 'Correct it first.',
      details: { problems: record.problems },
    });
  }
  const [sha256, replaces] = [hash(after), hash(before)];
  if (sha256 === replaces) {
    throw new PlugyardError('USAGE', 'record.json is the same as on the base branch: there is nothing to agree to', {
      hint: 'Change it first; the signature names the old and the new one.',
    });
  }
  const statement = buildRecordStatement({ plugin: name, replaces }, sha256);
  await plugin.write('record.sigstore.json', await signer.sign(statementPayloadType, statementBytes(statement)));
  return 'record.sigstore.json';
}
