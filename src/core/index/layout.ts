// Exists so that the paths of the published tree are written down once.
import type { Sha256 } from '../model/digest.ts';

export const indexRootPath = 'index-root.json';
export const namesPath = 'names.json';

export function shardPath(sha256: Sha256): string {
  return `index/${sha256}.json`;
}

export function blobPath(sha256: Sha256, extension: 'wasm' | 'json'): string {
  return `blobs/sha256/${sha256}.${extension}`;
}

export function targetPath(sha256: Sha256, name: 'index-root' | 'client-policy' | 'trusted-root'): string {
  return `targets/${sha256}.${name}.json`;
}
