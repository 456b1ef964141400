// Exists so that the dates of a rewritten registry are read with a cap of their own: there is one for every release.
import { type History, historyLimits, parseHistory } from '../../core/model/history.ts';
import type { Tree } from '../../ports.ts';
import { readBase } from '../gather/read-text.ts';
import { historyPath } from './trust-files.ts';

/** `undefined` for a registry whose history was never rewritten. Throws `REGISTRY_INVALID`. */
export async function readRecordedHistory(tree: Tree): Promise<History | undefined> {
  return await readBase(tree, { path: historyPath, maxBytes: historyLimits.maxBytes }, parseHistory);
}
