// Exists so that a name kept for the registry is kept in every spelling: for plugins and for organisations.
import { findLookalikes, findReadAlike } from './find-lookalikes.ts';

/** What a plugin or an organisation does with a reserved name: "uses the reserved name official". */
export function findReserved(word: string, reserved: readonly string[]): string | undefined {
  const same = findReadAlike(word, reserved);
  if (same !== undefined) {
    return `uses the reserved name ${same}`;
  }
  const near = findLookalikes(word, reserved).find(({ strength }) => strength === 'always');
  return near === undefined ? undefined : `looks like the reserved name ${near.near} (rule ${near.rule})`;
}
