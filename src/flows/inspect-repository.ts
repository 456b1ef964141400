// Exists so that an operator hears what is set wrongly, and how old the signatures are, before anybody else does.
import { decodeText, sourceFileLimits } from '../core/model/json-text.ts';
import { parseRegistry, type Registry } from '../core/model/registry.ts';
import { registryRoot } from '../core/model/registry-path.ts';
import type { Timestamp } from '../core/model/timestamp.ts';
import { compareSettings } from '../core/setup/compare-settings.ts';
import type { SettingFinding } from '../core/setup/found-settings.ts';
import { mainBranch, requiredSettings } from '../core/setup/required-settings.ts';
import { PlugyardError } from '../errors.ts';
import type { RepositorySettings } from '../forge.ts';
import type { IndexSource, MetadataFormat } from '../ports.ts';
import { alarmDays, daysUntil } from './trust/dates.ts';

export interface InspectPorts {
  readonly settings: RepositorySettings;
  readonly format: MetadataFormat;
  readonly openIndex: (url: string) => IndexSource;
}

export interface Inspection {
  readonly registry: string;
  readonly findings: readonly SettingFinding[];
  /** As the published file says of itself; absent where there is none. */
  readonly timestamp?: TimestampAge;
}

interface TimestampAge {
  readonly signedAt: Timestamp;
  readonly expires: Timestamp;
  /** Whole days since it was signed, and until it ends. */
  readonly age: number;
  readonly left: number;
}

export async function inspectRepository(ports: InspectPorts, now: Timestamp): Promise<Inspection> {
  const { settings } = ports;
  const registry = await readRegistryFile(settings);
  const [deploy, review] = await Promise.all(
    ['deploy', 'review'].map((name) => settings.file(`.github/workflows/${name}.yml`, mainBranch)),
  );
  // What its workflows were written for: a repository may be public by mistake.
  const hidden = deploy !== undefined && new TextDecoder().decode(deploy).includes('--initial-branch published');
  const people = { administrators: registry.administrators.length, verdict: review !== undefined };
  const required = requiredSettings({ private: hidden }, people);
  const timestamp = await readTimestamp(ports, registry, hidden);
  const findings = [...compareSettings(required, await settings.read()), ...judgeTimestamp(timestamp, now)];
  return {
    registry: registry.name,
    findings,
    ...(typeof timestamp === 'string' ? {} : { timestamp: ageOf(timestamp, now) }),
  };
}

async function readRegistryFile({ file }: RepositorySettings): Promise<Registry> {
  const path = `${registryRoot}/registry.json`;
  const bytes = await file(path, mainBranch);
  if (bytes === undefined) {
    throw new PlugyardError('REGISTRY_INVALID', `The branch ${mainBranch} of that repository has no ${path}`, {
      hint: 'Name the repository of a registry. A new one is written by: plugyard registry init <folder>',
    });
  }
  const text = decodeText(bytes, sourceFileLimits.maxBytes);
  const parsed = text.ok ? parseRegistry(text.value) : text;
  if (!parsed.ok) {
    throw new PlugyardError('REGISTRY_INVALID', `${path} cannot be used: ${parsed.problems[0]?.message}`, {
      hint: 'An administrator has to correct this file on the main branch.',
      details: { path, problems: parsed.problems },
    });
  }
  return parsed.value;
}

interface Signed {
  readonly signedAt: Timestamp;
  readonly expires: Timestamp;
}

const timestampFile = 'tuf/timestamp.json';
const maxTimestampBytes = 65_536;

/** Or why there is none. Nothing is verified: this is the age of what is served, not a proof of it. */
async function readTimestamp(ports: InspectPorts, { url }: Registry, hidden: boolean): Promise<Signed | string> {
  try {
    const bytes = hidden
      ? await ports.settings.file(timestampFile, 'published')
      : await ports.openIndex(url).read(timestampFile, maxTimestampBytes);
    if (bytes === undefined) return 'the branch published has none';
    const { document } = ports.format.read(bytes);
    return document.role === 'timestamp' ? document : 'the file is no timestamp';
  } catch (error) {
    if (error instanceof PlugyardError) return error.message;
    throw error;
  }
}

function judgeTimestamp(timestamp: Signed | string, now: Timestamp): readonly SettingFinding[] {
  const fix = 'Look at the last run of the workflow deploy, and start it again.';
  if (typeof timestamp === 'string') {
    return [{ setting: 'Signatures', state: 'unknown', message: `The timestamp cannot be read: ${timestamp}`, fix }];
  }
  const { age, left } = ageOf(timestamp, now);
  return left >= alarmDays.online
    ? []
    : [
        {
          setting: 'Signatures',
          state: 'wrong',
          message: `The timestamp is ${age} days old and holds ${Math.max(left, 0)} more: after that clients refuse the index`,
          fix,
        },
      ];
}

function ageOf({ signedAt, expires }: Signed, now: Timestamp): TimestampAge {
  return { signedAt, expires, age: Math.max(daysUntil(now, signedAt), 0), left: daysUntil(expires, now) };
}
