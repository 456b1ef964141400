// Exists so that a reviewer sees what an artifact can do at a glance, also when no check has anything against it.

import type { CapabilityRow } from '../model/capability-row.ts';
import { knownValue } from '../model/fact.ts';
import type { Abilities } from '../model/report.ts';
import type { Facts } from '../model/submission.ts';
import { tellCapabilities } from '../scan/capability/judge-capabilities.ts';

/** Nothing where no artifact was scanned. */
export function tellAbilities(facts: Facts): Abilities | undefined {
  const [wasm, scan] = [knownValue(facts.wasm), knownValue(facts.scan)];
  if (wasm === undefined || scan === undefined) return undefined;
  const manifest = knownValue(facts.manifest);
  const { rows, more } = tellCapabilities(wasm, scan.reach, manifest?.permissions);
  const capabilities = manifest === undefined ? rows.map(uncompared) : rows;
  return { capabilities, more, features: scan.features.map(({ feature }) => feature) };
}

/** What a toolchain explains needs no manifest. */
function uncompared(row: CapabilityRow): CapabilityRow {
  return row.standing === 'undeclared' ? { ...row, standing: 'not compared' } : row;
}
