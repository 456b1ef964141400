// Exists so that the root of trust is named by the user once, by hand, and never taken from the index that it vouches for.
import { parseSha256, type Sha256 } from '../core/model/digest.ts';
import { isJsonObject, parseJson } from '../core/model/json.ts';
import { decodeText } from '../core/model/json-text.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import type { Hasher, IndexSource, Store } from '../ports.ts';

/** The root metadata that a user trusts, by its digest; the bytes where they are at hand. */
export interface RootPin {
  readonly sha256: Sha256;
  readonly bytes?: Uint8Array;
}

/** What is known of the root when an index is opened. */
export interface RootChoice {
  /** Named by the user, now. */
  readonly named?: RootPin | undefined;
  /** Named by the project's lockfile. */
  readonly locked?: Sha256 | undefined;
  /** The user does without signatures. */
  readonly unsigned: boolean;
}

const maxRootBytes = 256 * 1024;
/** More roots than a registry has in a lifetime of yearly rotations. */
const maxRoots = 256;
const pinsName = 'registries.json';
const maxPinsBytes = 1024 * 1024;

/** The root to believe; `undefined` when the user does without signatures. Throws `ROOT_NOT_PINNED`, `INDEX_UNSIGNED` or `INDEX_FOREIGN`. */
export async function choosePin(
  { source, state, hash }: { readonly source: IndexSource; readonly state: Store; readonly hash: Hasher },
  { named, locked, unsigned }: RootChoice,
): Promise<RootPin | undefined> {
  const remembered = (await readPins(state)).get(source.location);
  refuseContradiction(locked, { named: named?.sha256, remembered });
  const pin = named ?? pinOf(locked ?? remembered);
  if (pin !== undefined && unsigned) {
    throw new PlugyardError('USAGE', `The root of this registry is pinned: sha256:${pin.sha256}`, {
      hint: 'Leave out --unsigned; it is for registries that sign nothing.',
    });
  }
  if (pin === undefined && !unsigned) {
    throw await explainNoPin(source, hash);
  }
  return pin;
}

/**
 * Threat: a project's lockfile comes with the project; it must not take the place of the root that this user has pinned
 * by hand. Re-pinning is for people.
 */
function refuseContradiction(
  locked: Sha256 | undefined,
  { named, remembered }: { readonly named: Sha256 | undefined; readonly remembered: Sha256 | undefined },
): void {
  const other = named ?? remembered;
  if (locked === undefined || other === undefined || other === locked) {
    return;
  }
  const place = named === undefined ? 'which this machine has pinned for that address' : 'which is named now';
  throw new PlugyardError(
    'INDEX_FOREIGN',
    `plugyard.lock pins the root sha256:${locked}, not sha256:${other}, ${place}`,
    {
      hint:
        named === undefined
          ? `Ask those who run the registry which one is theirs. If it is that of plugyard.lock, say --root sha256:${locked} once.`
          : 'If the registry has announced a new root, take the line "root" out of plugyard.lock, and say --root again.',
    },
  );
}

/** Remembers which root belongs to a registry, so that it is named once. */
export async function rememberPin(state: Store, location: string, pin: Sha256): Promise<void> {
  const pins = new Map(await readPins(state));
  if (pins.get(location) !== pin) {
    pins.set(location, pin);
    const text = `${JSON.stringify(Object.fromEntries([...pins].sort()), undefined, 2)}\n`;
    await state.write(pinsName, new TextEncoder().encode(text));
  }
}

/**
 * The root of that digest among those that the source publishes. Throws `INDEX_FOREIGN` when it is none of them,
 * `INDEX_UNSIGNED` when there are none.
 */
export async function fetchPinnedRoot(source: IndexSource, pin: Sha256, hash: Hasher): Promise<Uint8Array> {
  for (let version = 1; version <= maxRoots; version += 1) {
    const bytes = await readRoot(source, version);
    if (bytes !== undefined && hash(bytes) === pin) {
      return bytes;
    }
    if (bytes === undefined && version === 1) {
      throw holdsNoMetadata(source, 'Somebody has taken its signatures away, or this is another address.');
    }
    if (bytes === undefined) {
      break;
    }
  }
  throw new PlugyardError('INDEX_FOREIGN', `${source.location} has no root with the digest sha256:${pin}`, {
    hint: 'Check the address, and the digest: the registry publishes it outside of the index.',
  });
}

function pinOf(sha256: Sha256 | undefined): RootPin | undefined {
  return sha256 === undefined ? undefined : { sha256 };
}

async function readRoot(source: IndexSource, version: number): Promise<Uint8Array | undefined> {
  try {
    return await source.read(`tuf/${version}.root.json`, maxRootBytes);
  } catch (error) {
    if (hasCode(error, 'FILE_NOT_FOUND')) {
      return undefined;
    }
    if (hasCode(error, 'TOO_LARGE')) {
      throw new PlugyardError('INDEX_OVERSIZED', `${version}.root.json is larger than it may be`, {
        hint: 'Check the address. If it is right, report it to those who run the registry or the mirror.',
      });
    }
    throw error;
  }
}

function holdsNoMetadata({ location }: IndexSource, hint: string): PlugyardError {
  return new PlugyardError('INDEX_UNSIGNED', `${location} holds no signed metadata`, { hint });
}

async function explainNoPin(source: IndexSource, hash: Hasher): Promise<PlugyardError> {
  const root = await readRoot(source, 1);
  if (root === undefined) {
    return holdsNoMetadata(
      source,
      'Check the address. To read an index that nobody has signed, such as one of your own: --unsigned.',
    );
  }
  return new PlugyardError('ROOT_NOT_PINNED', `No root is pinned for ${source.location}`, {
    hint: `Compare sha256:${hash(root)} with the digest that the registry publishes elsewhere; if it is the same, say --root sha256:${hash(root)} once.`,
    details: { root: hash(root) },
  });
}

/** Threat: a state file that somebody else has edited; what is no digest is no pin. */
async function readPins(state: Store): Promise<ReadonlyMap<string, Sha256>> {
  const bytes = await state.read(pinsName);
  const text = bytes === undefined ? undefined : decodeText(bytes, maxPinsBytes);
  const document = text?.ok === true ? parseJson(text.value) : undefined;
  const value = document?.ok === true && isJsonObject(document.value.value) ? document.value.value : {};
  return new Map(
    Object.entries(value).flatMap(([location, pin]) => {
      const sha256 = typeof pin === 'string' ? parseSha256(pin) : undefined;
      return sha256?.ok === true ? [[location, sha256.value] as const] : [];
    }),
  );
}
