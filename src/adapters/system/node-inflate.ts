// Exists so that core opens compressed data without knowing Node.
import { inflateSync } from 'node:zlib';
import type { Inflate } from '../../core/model/inflate.ts';

export const nodeInflate: Inflate = (bytes, maxBytes) => {
  try {
    return inflateSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
};
