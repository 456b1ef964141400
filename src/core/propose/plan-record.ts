// Exists so that owners and publishers change by a command, and nobody types a record by hand.
import { toCanonicalJson } from '../model/canonical-json.ts';
import type { PluginName } from '../model/plugin-name.ts';
import { type Publisher, publisherId } from '../model/publisher.ts';
import { type Owner, type PluginRecord, parseRecord } from '../model/record.ts';
import { pluginDirectory } from '../model/registry-path.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { branchName, type Proposal } from './proposal.ts';

/** The record as the base branch has it. */
export interface KnownRecord {
  readonly plugin: PluginName;
  readonly text: string;
}

export function planOwnerAdd(known: KnownRecord, owner: Owner): Result<Proposal> {
  return change(known, (record) => {
    const there = record.owners.find(({ id }) => id === owner.id);
    if (there !== undefined && there.versions === owner.versions)
      return refuse(`${owner.login} (${owner.id}) is an owner already`);
    const owners = [...record.owners.filter(({ id }) => id !== owner.id), owner];
    return ok({ record: { ...record, owners }, what: `Add the owner ${owner.login}` });
  });
}

/** `who` is a login or a numeric id. */
export function planOwnerRemove(known: KnownRecord, who: string): Result<Proposal> {
  return change(known, (record) => {
    const named = record.owners.filter(
      ({ login, id }) => String(id) === who || login.toLowerCase() === who.toLowerCase(),
    );
    const [owner, second] = named;
    const all = record.owners.map(({ login, id }) => `${login} (${id})`).join(', ');
    if (owner === undefined) return refuse(`${who} is not an owner of ${known.plugin}; its owners: ${all}`);
    if (second !== undefined) return refuse(`${who} is more than one owner; name the number: ${all}`);
    const owners = record.owners.filter((one) => one !== owner);
    if (!owners.some(({ versions }) => versions === undefined)) {
      return refuse(`${owner.login} is the last owner of all versions; without one nobody could change the record`);
    }
    return ok({ record: { ...record, owners }, what: `Remove the owner ${owner.login}` });
  });
}

export function planPublisherAdd(known: KnownRecord, publisher: Publisher): Result<Proposal> {
  return change(known, (record) => {
    const id = publisherId(publisher);
    // A workflow may stand there twice: with the tags, and with the signing workflow, of old and of new releases.
    const isThere = record.publishers.some(
      (one) => publisherId(one) === id && (one.kind === 'key' || toCanonicalJson(one) === toCanonicalJson(publisher)),
    );
    if (isThere) return refuse(`${id} is a publisher already`);
    return ok({
      record: { ...record, publishers: [...record.publishers, publisher] },
      what: `Add the publisher ${id}`,
    });
  });
}

/** `which` is a publisher's id, or how it starts: at least eight characters. */
export function planPublisherRemove(known: KnownRecord, which: string): Result<Proposal> {
  return change(known, (record) => {
    const ids = [...new Set(record.publishers.map(publisherId))];
    const found = ids.filter((id) => id === which || (which.length >= 8 && id.startsWith(which)));
    const [id, second] = found;
    if (id === undefined)
      return refuse(`${which} is not a publisher of ${known.plugin}; its publishers: ${ids.join(', ') || 'none'}`);
    if (second !== undefined) return refuse(`${which} is how ${found.length} publishers start: ${found.join(', ')}`);
    const publishers = record.publishers.filter((one) => publisherId(one) !== id);
    return ok({ record: { ...record, publishers }, what: `Remove the publisher ${id}` });
  });
}

interface Changed {
  readonly record: PluginRecord;
  readonly what: string;
}

function change({ plugin, text }: KnownRecord, edit: (record: PluginRecord) => Result<Changed>): Result<Proposal> {
  const before = parseRecord(text);
  if (!before.ok) return before;
  const edited = edit(before.value);
  if (!edited.ok) return edited;
  const after = toCanonicalJson(edited.value.record);
  const parsed = parseRecord(after);
  if (!parsed.ok) return parsed;
  const { what } = edited.value;
  return ok({
    matter: 'record',
    title: `${what}: ${plugin}`,
    branch: branchName(...what.toLowerCase().split(' '), plugin),
    files: [{ path: `${pluginDirectory(plugin)}/record.json`, before: text, after }],
  });
}

function refuse(message: string): Result<never> {
  return failed({ message });
}
