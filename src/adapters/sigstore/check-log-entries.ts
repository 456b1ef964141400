// Exists so that every word of a log entry is proved: the library leaves the root, the size and the index of a proof unread.
import type { Bundle } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';
import { Refusal } from './refusal.ts';

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];
type Proof = NonNullable<LogEntry['inclusionProof']>;
type Log = TrustMaterial['tlogs'][number];

/** What the library does not look at; that entries are in a log, and speak of this bundle, it verifies. */
export function checkLogEntries(entries: readonly LogEntry[], logs: readonly Log[]): void {
  const marks = entries.map(
    ({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('latin1')}`,
  );
  if (new Set(marks).size !== marks.length) {
    throw new Refusal('LOG_INVALID', 'the same log entry stands twice; it counts once');
  }
  for (const entry of entries) {
    refuseUnproved(entry);
    if (entry.inclusionProof !== undefined) {
      checkProof(entry.inclusionProof, logOf(entry, logs));
    }
  }
}

function logOf({ logId }: LogEntry, logs: readonly Log[]): Log {
  const log = logs.find(({ logID }) => logID.equals(logId.keyId));
  if (log === undefined) {
    throw new Refusal('LOG_INVALID', 'the trusted root does not know the log of this entry');
  }
  return log;
}

/** Without a promise nobody signed the time of an entry, nor its index in the whole log. */
function refuseUnproved({ inclusionPromise, inclusionProof, integratedTime, logIndex }: LogEntry): void {
  if (inclusionPromise === undefined && (integratedTime !== '0' || logIndex !== inclusionProof?.logIndex)) {
    throw new Refusal('LOG_INVALID', 'the log entry says a time or an index that the log has not signed');
  }
}

const lengthOfHash = 32;

/** Threat: root, size and index beside the signed checkpoint, that a reader may take for signed. */
function checkProof({ checkpoint, rootHash, treeSize, hashes }: Proof, { baseURL, logID }: Log): void {
  const { size, root, signatures } = parseCheckpoint(checkpoint?.envelope ?? '');
  if (size !== treeSize || root !== rootHash.toString('base64')) {
    throw new Refusal('LOG_INVALID', 'the proof names another tree than the checkpoint that the log signed');
  }
  if (hashes.some(({ length }) => length !== lengthOfHash)) {
    throw new Refusal('LOG_INVALID', 'the proof holds something that is no SHA-256');
  }
  const { host, pathname } = new URL(baseURL);
  const name = `${host}${pathname.replace(/\/$/, '')}`;
  const hint = logID.subarray(0, 4);
  if (!signatures.some((one) => one.name === name && one.bytes.subarray(0, 4).equals(hint))) {
    throw new Refusal('LOG_INVALID', `the checkpoint is not signed in the name of ${name}`);
  }
}

interface Checkpoint {
  readonly size: string;
  readonly root: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/**
 * A signed note: origin, size, root, perhaps more lines; an empty line; one line for each signature.
 * Other signatures than the log's own, of witnesses, are let through: no trusted root names witnesses.
 */
function parseCheckpoint(envelope: string): Checkpoint {
  const note =
    /^(?:[^\n]+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*\n((?:\u2014 \S+ [A-Za-z0-9+/]+={0,2}\n)+)$/.exec(
      envelope,
    );
  if (note === null) {
    throw new Refusal('LOG_INVALID', 'the checkpoint is not a signed note');
  }
  const [, size = '', root = '', lines = ''] = note;
  const signatures = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name = '', signature = ''] = line.split(' ');
      const bytes = Buffer.from(signature, 'base64');
      if (bytes.toString('base64') !== signature) {
        throw new Refusal('LOG_INVALID', 'a signature of the checkpoint is not base64 in its standard form');
      }
      return { name, bytes };
    });
  return { size, root, signatures };
}

/** Threat: a log key that had ended is believed again, since a proof alone does not say when it was made. */
export function refuseOutlivedLogs(entries: readonly LogEntry[], logs: readonly Log[], times: readonly Date[]): void {
  for (const entry of entries) {
    const { start, end } = logOf(entry, logs).validFor;
    if (times.some((time) => time < start || time > end)) {
      throw new Refusal('LOG_INVALID', 'the key of the log was not valid when the signature was made');
    }
  }
}
