// What `plugyard doctor` does; loaded when it runs.
import { plainLine } from '../../core/report/escape.ts';
import type { SettingFinding } from '../../core/setup/found-settings.ts';
import { type Inspection, inspectRepository } from '../../flows/inspect-repository.ts';
import type { DoctorOptions } from '../commands/doctor.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { openSource, systemClock } from '../wire.ts';
import { openRepositorySettings } from '../wire-doctor.ts';
import { loadMetadataFormat } from '../wire-trust.ts';
import { forgeOf } from './named-forge.ts';

export async function doctor(terminal: Terminal, { repository, api }: DoctorOptions): Promise<Answer> {
  const { env, cwd } = terminal;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined;
  if (token === undefined) {
    terminal.err('There is no GITHUB_TOKEN and no GH_TOKEN: only what everybody may see is looked at.\n');
  }
  const settings = openRepositorySettings({
    api: api ?? forgeOf(terminal).api,
    repository,
    token,
  });
  terminal.err(`Looking at ${repository} ...\n`);
  const ports = { settings, format: await loadMetadataFormat(), openIndex: (url: string) => openSource(url, cwd) };
  const found = await inspectRepository(ports, systemClock());
  return { data: found, text: describe(terminal, found), exitCode: found.findings.length > 0 ? 1 : 0 };
}

function describe(terminal: Terminal, { registry, findings, timestamp }: Inspection): string {
  const paint = paintFor(terminal);
  const lines = [
    plainLine(registry),
    ...(timestamp === undefined
      ? []
      : [`timestamp  signed ${timestamp.signedAt}, ${timestamp.age} days ago; holds ${timestamp.left} more days`]),
    '',
    ...findings.flatMap(({ setting, state, message, fix }: SettingFinding) => [
      `${paint(state === 'wrong' ? 'x' : '?', state === 'wrong' ? 'error' : 'warning')} ${setting}: ${plainLine(message)}`,
      `    ${paint('fix:', 'strong')} ${plainLine(fix)}`,
    ]),
    findings.length === 0
      ? paint('Everything is set as it must be.', 'pass')
      : `${findings.length} to look at: ${findings.filter(({ state }) => state === 'wrong').length} wrong, ${findings.filter(({ state }) => state === 'unknown').length} not known.`,
  ];
  return `${lines.join('\n')}\n`;
}
