// Exists so that every attack on an index has a code of its own; the library tells most of them in words only.
import { indexRole } from '../../core/model/trust-metadata.ts';
import { type ErrorCode, PlugyardError } from '../../errors.ts';
import type { TrustedSet } from './memory-updater.ts';
import { maxLengths, type SourceFetcher } from './source-fetcher.ts';
import { parseMetadata, printMetadata } from './tuf-json.ts';

/** What is known when the library gives up. */
interface Circumstances {
  readonly fetcher: SourceFetcher;
  readonly trusted: TrustedSet;
}

/** The error to throw instead of the library's. */
export async function explainRefusal(error: unknown, circumstances: Circumstances): Promise<unknown> {
  const { fetcher } = circumstances;
  if (fetcher.isKnown(fetcher.last)) {
    return refuseMemory(fetcher.last, (error as Error).message);
  }
  const cause = fetcher.failure ?? error;
  if (cause instanceof PlugyardError) {
    return explainFailure(cause, fetcher.last);
  }
  const { message } = error as Error;
  if (/expired/.test(message)) {
    const role = /(\w+)\.json is expired/.exec(message)?.[1] ?? 'The index';
    return refusal('INDEX_EXPIRED', `The index cannot be shown to be current: its ${role} has expired`, message);
  }
  if (/less than current|in new snapshot/.test(message)) {
    return refusal('INDEX_ROLLED_BACK', 'The index is older than what was seen before', message);
  }
  return await explainMismatch(message, circumstances);
}

/** A signature, a version or a digest that is not the one which was asked for; whatever is left is refused as well. */
async function explainMismatch(message: string, circumstances: Circumstances): Promise<PlugyardError> {
  const { last } = circumstances.fetcher;
  const isRoot = /\.root\.json$/.test(last);
  if ((isRoot || /signed by \d+\/\d+ keys/.test(message)) && (await isForeign(circumstances))) {
    return refusal('INDEX_FOREIGN', 'The index is signed for another root than the one that is pinned', message);
  }
  if (isRoot) {
    return refusal('ROTATION_REFUSED', `${last} is no proper successor of the root that is trusted`, message);
  }
  return (await isGenuine(last, circumstances))
    ? refusal('INDEX_MIXED', `${last} is genuine, but belongs to another state of the index`, message)
    : refuseTampered(last, message);
}

/** What the source or our own reader refused. */
function explainFailure(failure: PlugyardError, file: string): PlugyardError {
  if (failure.code === 'TOO_LARGE') {
    return refusal('INDEX_OVERSIZED', `${file} is larger than it may be`, failure.message);
  }
  if (failure.code === 'TRUST_INVALID') {
    return refuseTampered(file, failure.message);
  }
  if (failure.code === 'FILE_NOT_FOUND') {
    return file === 'timestamp.json'
      ? refusal('INDEX_UNSIGNED', 'The index holds no signed metadata', failure.message)
      : refusal('INDEX_MIXED', `${file} is missing, though the index names it`, failure.message);
  }
  return failure;
}

/** Whether the source belongs to another root altogether: its copy of the root that is trusted is another one. */
async function isForeign({ fetcher, trusted }: Circumstances): Promise<boolean> {
  try {
    const theirs = await fetcher.read(`${trusted.root.signed.version}.root.json`, maxLengths.rootMaxLength);
    return !Buffer.from(theirs).equals(printMetadata(trusted.root));
  } catch {
    return true;
  }
}

/** Whether a file that does not belong here carries a genuine signature all the same. */
async function isGenuine(file: string, { fetcher, trusted }: Circumstances): Promise<boolean> {
  const role = /^\d+\.(\w+)\.json$/.exec(file)?.[1] ?? '';
  const delegator = role === indexRole ? trusted.targets : trusted.root;
  try {
    const metadata = parseMetadata(await fetcher.read(file, maxLengths.targetsMaxLength));
    delegator?.verifyDelegate(role, metadata);
    return delegator !== undefined && metadata.signed.type === (role === indexRole ? 'targets' : role);
  } catch {
    return false;
  }
}

export function refuseTampered(file: string, reason: string): PlugyardError {
  return refusal('INDEX_TAMPERED', `${file} is not what was signed`, reason);
}

/** What lies in the user's own folder is at fault, and not the registry. */
export function refuseMemory(file: string, reason: string): PlugyardError {
  return new PlugyardError('TRUST_INVALID', `What is remembered of this index is damaged: ${file}`, {
    hint: 'Delete the folder of this root among the data of plugyard (PLUGYARD_STATE), and read the index over a connection that you trust.',
    details: { reason },
  });
}

const hints: Readonly<Partial<Record<ErrorCode, string>>> = {
  INDEX_EXPIRED:
    'Somebody may hold back a newer index, or the registry has not signed for too long: ask those who run it.',
  INDEX_FOREIGN: 'Check the address. If the registry has announced a new root, pin it by hand: --root sha256:<digest>.',
  INDEX_MIXED:
    'A deploy may be under way: try again in a minute. If it stays, report it to those who run the registry.',
};

function refusal(code: ErrorCode, message: string, reason: string): PlugyardError {
  return new PlugyardError(code, message, {
    hint: hints[code] ?? 'Do not use it. Report it to those who run the registry or the mirror.',
    details: { reason },
  });
}
