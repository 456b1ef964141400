// What `plugyard install` does; loaded when it runs.
import type { Consent, InstallPlan } from '../../core/install/plan-install.ts';
import { toFileName } from '../../core/model/plugin-name.ts';
import { plainLine } from '../../core/report/escape.ts';
import { installPlugins } from '../../flows/install-plugins.ts';
import type { InstallOptions } from '../commands/install.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openProject } from './open-registry.ts';
import { readMinimumTrust } from './read-minimum-trust.ts';
import { readRequest } from './read-request.ts';
import { readResolveOptions } from './read-resolve-options.ts';
import { warnOfCycles, warnOfOverrides, warnOfRemoved } from './warn-of-choices.ts';
import { warnOfLowerLevel } from './warn-of-lower-level.ts';

export async function install(
  terminal: Terminal,
  plugins: readonly string[],
  options: InstallOptions,
): Promise<Answer> {
  const requests = plugins.map(readRequest);
  const how = readResolveOptions(options);
  const project = await openProject(terminal, options);
  const consent = (consents: readonly Consent[]): Promise<boolean> =>
    askConsent(terminal, consents, options.yes === true);
  const plan = await installPlugins({ ...project, consent, ...readMinimumTrust(options) }, requests, how);
  warnOfOverrides(terminal, plan.idleOverrides);
  warnOfCycles(terminal, plan.cycles);
  warnOfRemoved(terminal, [...plan.install, ...plan.keep]);
  for (const { name, release, ...trust } of [...plan.install, ...plan.keep]) {
    warnOfLowerLevel(terminal, `${name} ${release.version}`, trust);
  }
  return { data: toData(plan), text: describe(plan, options.dir) };
}

/** Shows what is asked for; with neither `--yes` nor a terminal the answer is no. */
async function askConsent(terminal: Terminal, consents: readonly Consent[], agreed: boolean): Promise<boolean> {
  for (const consent of consents) {
    terminal.err(`${consentLine(consent)}\n`);
  }
  if (agreed || !terminal.isInteractive) {
    return agreed;
  }
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: 'Allow this?', initialValue: false });
  return !isCancel(answer) && answer;
}

function consentLine(consent: Consent): string {
  switch (consent.kind) {
    case 'permissions':
      return `${consent.name} asks for: ${consent.added.map(plainLine).join('; ')}`;
    case 'unsigned':
      return `${consent.name} is not signed by a recorded publisher (trust level untrusted)`;
    case 'untrusted':
      return `${consent.name} is signed, but nobody on record vouches for its manifest (trust level untrusted)`;
    case 'publisher':
      return plainLine(`${consent.name} is signed by ${consent.after} now, and was by ${consent.before} before`);
    case 'reset':
      return `${consent.name} may be signed in a weaker way from now on: ${plainLine(consent.reason)}`;
  }
}

function describe({ install: installed, keep, remove }: InstallPlan, directory: string): string {
  const width = Math.max(0, ...installed.map(({ name }) => name.length));
  const lines = [
    ...installed.map(
      ({ name, release, artifact, level }) =>
        `+ ${name.padEnd(width)} ${release.version}  ${level.padEnd(9)}  ${artifact.size} bytes  ->  ${directory}/${toFileName(name)}.wasm`,
    ),
    ...remove.map((name) => `- ${name}`),
    ...(installed.length === 0 && remove.length === 0 ? [`Nothing to do: ${keep.length} plugins are in place.`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function toData({ install: installed, keep, remove, lockfile }: InstallPlan): unknown {
  return {
    installed: installed.map(({ name, release, level }) => ({ name, version: release.version, trustLevel: level })),
    kept: keep.map(({ name, release }) => ({ name, version: release.version })),
    removed: remove,
    lockfile,
  };
}
