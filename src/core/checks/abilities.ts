// Exists so that a reviewer sees what an artifact can do at a glance, also when no check has anything against it.
import { knownValue } from '../model/fact.ts';
import type { Abilities } from '../model/report.ts';
import type { Facts } from '../model/submission.ts';
import { tellCapabilities } from '../scan/capability/judge-capabilities.ts';

/** Nothing where no artifact was scanned. Without a manifest, nothing is declared. */
export function tellAbilities(facts: Facts): Abilities | undefined {
  const [wasm, scan] = [knownValue(facts.wasm), knownValue(facts.scan)];
  if (wasm === undefined || scan === undefined) return undefined;
  const { rows, more } = tellCapabilities(wasm, scan.reach, knownValue(facts.manifest)?.permissions);
  return { capabilities: rows, more, features: scan.features.map(({ feature }) => feature) };
}
