// Exists so that what a client has seen of an index outlives the run: it is all that tells an older index from the newest.
import { parseSha256, type Sha256 } from '../core/model/digest.ts';
import { isJsonObject, parseJson } from '../core/model/json.ts';
import { decodeText } from '../core/model/json-text.ts';
import { PlugyardError } from '../errors.ts';
import type { Hasher, KnownMetadata, Store } from '../ports.ts';

/** What was accepted last under a pinned root. */
export interface Seen {
  readonly known: KnownMetadata;
  /** Of the index root. */
  readonly sequence: number;
  /** The keys that signed it. */
  readonly onlineKeys: readonly Sha256[];
  /** The index root itself: the largest file by far, and the same one on most days. */
  readonly indexRoot: Uint8Array | undefined;
}

/** Written last, so that it tells of files that are there. */
const seenName = 'seen.json';
const indexRootName = 'index-root.json';
const maxBytes = 1024 * 1024;
const metadataName = /^(([1-9]\d{0,8}\.)?root|timestamp|snapshot|targets|index)\.json$/;

/** What was seen under a pin; nothing on a first run. Throws `TRUST_INVALID` when it cannot be read any more. */
export async function readSeen(state: Store, pin: Sha256, hash: Hasher): Promise<Seen> {
  const bytes = await state.read(`${pin}/${seenName}`);
  if (bytes === undefined) {
    return { known: new Map(), sequence: 0, onlineKeys: [], indexRoot: undefined };
  }
  const { sequence, onlineKeys, files } = parseSeen(bytes, pin);
  const known = new Map<string, Uint8Array>();
  for (const name of files) {
    const content = await state.read(`${pin}/${name}`);
    // Threat: the pinned root is the one thing that all else hangs on; it is held against its digest each time.
    if (content !== undefined && (name !== 'root.json' || hash(content) === pin)) {
      known.set(name, content);
    }
  }
  return { known, sequence, onlineKeys, indexRoot: await state.read(`${pin}/${indexRootName}`) };
}

export async function remember(
  state: Store,
  pin: Sha256,
  { known, sequence, onlineKeys, indexRoot }: Seen,
): Promise<void> {
  if (indexRoot !== undefined) {
    await replace(state, `${pin}/${indexRootName}`, indexRoot);
  }
  for (const [name, bytes] of known) {
    await replace(state, `${pin}/${name}`, bytes);
  }
  const text = `${JSON.stringify({ format: 1, sequence, onlineKeys, files: [...known.keys()].sort() }, undefined, 2)}\n`;
  await replace(state, `${pin}/${seenName}`, new TextEncoder().encode(text));
}

/** Writes only what has changed: most runs find nothing new. */
async function replace(state: Store, path: string, bytes: Uint8Array): Promise<void> {
  const before = await state.read(path);
  if (before === undefined || before.length !== bytes.length || before.some((byte, index) => byte !== bytes[index])) {
    await state.write(path, bytes);
  }
}

/** Threat: a file that was edited or cut short must not be taken for a first run: older indexes would pass. */
function parseSeen(
  bytes: Uint8Array,
  pin: Sha256,
): { readonly sequence: number; readonly onlineKeys: readonly Sha256[]; readonly files: readonly string[] } {
  const text = decodeText(bytes, maxBytes);
  const document = text.ok ? parseJson(text.value) : undefined;
  const { sequence, onlineKeys, files } =
    document?.ok === true && isJsonObject(document.value.value) ? document.value.value : {};
  const keys = textsOf(onlineKeys).flatMap((id) => {
    const sha256 = parseSha256(id);
    return sha256.ok ? [sha256.value] : [];
  });
  const names = textsOf(files).filter((name) => metadataName.test(name));
  if (!Number.isSafeInteger(sequence) || keys.length === 0 || names.length === 0) {
    throw new PlugyardError('TRUST_INVALID', `What is remembered of this index is damaged: ${pin}/${seenName}`, {
      hint: 'Delete that folder among the data of plugyard (PLUGYARD_STATE), and read the index over a connection that you trust.',
    });
  }
  return { sequence: Number(sequence), onlineKeys: keys, files: names };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
