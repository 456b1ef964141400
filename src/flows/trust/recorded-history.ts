// Exists so that the dates of a rewritten registry are read with a cap of their own: there is one for every release.
import { type History, historyLimits, parseHistory } from '../../core/model/history.ts';
import { decodeText } from '../../core/model/json-text.ts';
import { PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { historyPath } from './trust-files.ts';

/** `undefined` for a registry whose history was never rewritten. Throws `REGISTRY_INVALID`. */
export async function readRecordedHistory(tree: Tree): Promise<History | undefined> {
  const bytes = await tree.read(historyPath, historyLimits.maxBytes);
  if (bytes === undefined) {
    return undefined;
  }
  const text = decodeText(bytes, historyLimits.maxBytes);
  const parsed = text.ok ? parseHistory(text.value) : text;
  if (!parsed.ok) {
    throw new PlugyardError('REGISTRY_INVALID', `${historyPath} cannot be used: ${parsed.problems[0]?.message}`, {
      hint: 'An administrator has to correct it; plugyard registry trust history writes it.',
      details: { problems: parsed.problems },
    });
  }
  return parsed.value;
}
