// Exists so that whatever goes wrong without anybody looking becomes an issue, and the issue ends when all is well.
import { escapeMarkdown } from '../core/report/escape.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { openUpkeep } from './wire-forge.ts';

/** Threat: names of plugins stand in these sentences; one of them could call people in. */
const maxLines = 50;

export async function runAlarm(inputs: Inputs): Promise<Outcome> {
  const upkeep = openUpkeep(inputs);
  const lines = inputs.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) {
    await upkeep.clearAlarm();
  } else {
    const text = lines.slice(0, maxLines).map((line) => `- ${escapeMarkdown(line)}`);
    await upkeep.raiseAlarm(text.join('\n'), `See ${inputs.url}/actions/runs/${inputs.env['GITHUB_RUN_ID'] ?? ''}`);
  }
  return { outputs: {}, markdown: '', annotations: [] };
}
