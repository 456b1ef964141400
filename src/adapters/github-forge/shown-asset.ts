// Exists so that what the forge says of a file of a release is believed as far as it can be true.
import { parseSha256 } from '../../core/model/digest.ts';
import type { HeldFile } from '../../core/model/held-file.ts';
import { parseTimestamp, type Timestamp } from '../../core/model/timestamp.ts';
import { latest, refuse, type ShownId, toId } from './answer-parts.ts';

export interface ShownAsset {
  readonly id: ShownId;
  readonly name: string;
  readonly size: ShownId;
  readonly digest?: string | null;
  readonly state: string;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** `since` is when its release was published. */
export function toHeldFile(asset: ShownAsset, since: string | null): HeldFile {
  const { id, name, size, digest } = asset;
  const sha256 = typeof digest === 'string' && digest.startsWith('sha256:') ? parseSha256(digest) : undefined;
  if (sha256?.ok === false) return refuse(`"${digest}" is no digest`);
  const uploadedAt = readUpload(asset, since);
  return {
    id: toId(id),
    name: String(name),
    size: toId(size),
    ...(sha256 === undefined ? {} : { sha256: sha256.value }),
    ...(uploadedAt === undefined ? {} : { uploadedAt }),
  };
}

/** The later of two times that both have to be readable, and not before its release. Files are deleted by it. */
function readUpload({ created_at, updated_at }: ShownAsset, since: string | null): Timestamp | undefined {
  const [created, updated, published] = [read(created_at), read(updated_at), read(since)];
  if (created === undefined || updated === undefined || published === undefined || created < published)
    return undefined;
  return latest(created, [updated]);
}

function read(time: string | null | undefined): Timestamp | undefined {
  const parsed = parseTimestamp(String(time).replace(/\.\d+Z$/, 'Z'));
  return parsed.ok ? parsed.value : undefined;
}

export function isWhole({ state }: ShownAsset): boolean {
  return state === 'uploaded';
}
