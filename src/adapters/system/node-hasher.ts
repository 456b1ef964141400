// Exists so that core hashes without knowing Node.
import { hash } from 'node:crypto';
import type { Sha256 } from '../../core/model/digest.ts';
import type { Hasher } from '../../ports.ts';

export const nodeHasher: Hasher = (bytes) => hash('sha256', bytes, 'hex') as Sha256;
