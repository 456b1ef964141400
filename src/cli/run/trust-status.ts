// What `plugyard registry trust status` does; loaded when it runs.
import { resolve } from 'node:path';
import { type DocumentStatus, type TrustStatus, trustStatus } from '../../flows/trust/trust-status.ts';
import type { StatusOptions } from '../commands/registry-trust.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openEnclosing, openFolder, systemClock } from '../wire.ts';
import { loadMetadataFormat, openMetadataBranch } from '../wire-trust.ts';

export async function status(terminal: Terminal, options: StatusOptions): Promise<Answer> {
  const found = await statusOf(terminal, options);
  return { data: found, text: describeStatus(found), exitCode: found.alarms.length > 0 ? 1 : 0 };
}

export async function statusOf(terminal: Terminal, { repository, remote }: StatusOptions): Promise<TrustStatus> {
  const directory = resolve(terminal.cwd, repository);
  const enclosing = await openEnclosing(directory);
  await enclosing?.close();
  const branch =
    enclosing === undefined
      ? undefined
      : openMetadataBranch({ directory, ...(remote === undefined ? {} : { remote }) });
  const format = await loadMetadataFormat();
  return await trustStatus({ tree: openFolder(directory), format, branch, hash: nodeHasher }, systemClock());
}

export function describeStatus({ documents, online, index, pin, alarms }: TrustStatus): string {
  const lines = [
    ...documents.flatMap(describeDocument),
    ...(online === undefined ? [] : [`online key   ${online.label} (${online.id.slice(0, 12)})`]),
    index === undefined
      ? 'index        not signed yet'
      : `index        sequence ${index.sequence ?? 'unknown'}, signed ${index.signedAt}, expires ${index.expires} (in ${index.days} days)`,
    ...(pin === undefined ? [] : [`for clients  --root sha256:${pin}`]),
    ...alarms.map((alarm) => `to do: ${alarm}`),
  ];
  return `${lines.join('\n')}\n`;
}

function describeDocument({ path, expires, days, complete, signatures }: DocumentStatus): readonly string[] {
  return [
    `${path}  ${complete ? 'signed' : 'DRAFT'}, expires ${expires} (in ${days} days)`,
    ...signatures.map(
      ({ threshold, signed, missing }) =>
        `             ${signed.length} of ${threshold} signatures: ${signed.join(', ') || 'nobody yet'}${complete ? '' : `; could still sign: ${missing.join(', ')}`}`,
    ),
  ];
}
