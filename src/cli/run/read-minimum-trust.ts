// Exists so that the least trust that a user wants is read in one way by every command.
import { type TrustLevel, trustLevels } from '../../core/model/trust-level.ts';
import { PlugyardError } from '../../errors.ts';
import type { MinimumTrustOption } from '../minimum-trust-option.ts';

/** Throws `USAGE` for a word that is no level. */
export function readMinimumTrust({ minTrust }: MinimumTrustOption): { readonly minimumTrust?: TrustLevel } {
  if (minTrust === undefined) {
    return {};
  }
  const minimumTrust = trustLevels.find((level) => level === minTrust);
  if (minimumTrust === undefined) {
    throw new PlugyardError('USAGE', `--min-trust is "${minTrust}"`, {
      hint: `Write one of ${trustLevels.join(', ')}.`,
    });
  }
  return { minimumTrust };
}
