// Exists so that the paths of the published tree are written down once.
import type { Sha256 } from '../model/digest.ts';

export const indexRootPath = 'index-root.json';
export const namesPath = 'names.json';

export function shardPath(sha256: Sha256): string {
  return `index/${sha256}.json`;
}

export function dependentsPath(sha256: Sha256): string {
  return `dependents/${sha256}.json`;
}

export function blobPath(sha256: Sha256, extension: 'wasm' | 'json'): string {
  return `blobs/sha256/${sha256}.${extension}`;
}

export function targetPath(sha256: Sha256, name: 'index-root' | 'client-policy' | 'trusted-root'): string {
  return `targets/${sha256}.${name}.json`;
}

export const timestampPath = 'tuf/timestamp.json';

/** Metadata that keeps its version in its name. */
export function metadataPath(version: number, role: 'root' | 'targets' | 'snapshot' | 'index'): string {
  return `tuf/${version}.${role}.json`;
}

/** What the path of a published file says of it. */
export interface PathFacts {
  /** Where the path names the digest: such a file never changes. */
  readonly sha256?: Sha256;
  readonly contentType: 'application/json' | 'application/wasm';
}

const plainPath = /^(?:index-root|names|tuf\/timestamp|tuf\/[1-9]\d{0,15}\.(?:root|targets|snapshot|index))\.json$/;
const digestPath =
  /^(?:(?:index|dependents)\/([0-9a-f]{64})\.json|targets\/([0-9a-f]{64})\.(?:index-root|client-policy|trusted-root)\.json|blobs\/sha256\/([0-9a-f]{64})\.(?:json|wasm))$/;

/** Threat: a path that a stranger chose. `undefined` for everything but the exact spelling of a published path. */
export function readPath(path: string): PathFacts | undefined {
  const contentType = path.endsWith('.wasm') ? 'application/wasm' : 'application/json';
  const [whole, inIndex, inTargets, inBlobs] = digestPath.exec(path) ?? [];
  if (whole !== undefined) {
    return { sha256: (inIndex ?? inTargets ?? inBlobs) as Sha256, contentType };
  }
  return plainPath.test(path) ? { contentType } : undefined;
}
