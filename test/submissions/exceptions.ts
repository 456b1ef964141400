// Exists so that the reasons why a check cannot stand alone are told once.
import type { ExpectedFinding } from '../support/submission-case.ts';

export const newPluginWaits = 'Every new plugin waits for a reviewer.';
export const humanMerges = 'Changes of this kind are merged by a human, whatever else is true of them.';

export function waits(plugin = 'word-count'): ExpectedFinding {
  return { check: 'review/plugin-is-established', message: `${plugin} is new here; a reviewer decides after 72 hours` };
}

export function mergedByHuman(kind: string): ExpectedFinding {
  return { check: 'review/merges-by-itself', message: `A change of kind ${kind} is merged by a human` };
}
