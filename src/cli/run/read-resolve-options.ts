// Exists so that what a user says about choosing versions is read in one way by every command.
import type { HostFacts } from '../../core/install/unmet-requirement.ts';
import { type Abi, abis } from '../../core/model/abi.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { parseTimestamp, type Timestamp } from '../../core/model/timestamp.ts';
import { parseVersion, type Version } from '../../core/model/version.ts';
import type { Resolution } from '../../core/resolve/question.ts';
import { PlugyardError } from '../../errors.ts';
import type { ResolveOptions } from '../../flows/resolve-plugins.ts';
import type { ResolveOption } from '../resolve-option.ts';
import { machine } from '../wire.ts';
import { readRequest } from './read-request.ts';

/** Throws `USAGE`, or `INVALID_NAME` for what is no name or range. */
export function readResolveOptions(options: ResolveOption): ResolveOptions {
  const { resolution, before, override = [], allowRemoved = [] } = options;
  const overrides = override.map(readRequest).map(({ name, range }) => [name, range] as const);
  return {
    ...(resolution === undefined ? {} : { resolution: readResolution(resolution) }),
    ...(before === undefined ? {} : { before: readTime(before) }),
    ...(options.prerelease === undefined ? {} : { prereleases: true }),
    overrides: new Map(overrides),
    admitted: new Map(allowRemoved.map((text) => readRelease('--allow-removed', text))),
    host: { ...machine(), ...readHost(options) },
  };
}

function readResolution(text: string): Resolution {
  const ways = ['highest', 'lowest', 'lowest-direct'] as const;
  const resolution = ways.find((way) => way === text);
  if (resolution === undefined) {
    throw new PlugyardError('USAGE', `--resolution is "${text}"`, { hint: `Write one of ${ways.join(', ')}.` });
  }
  return resolution;
}

/** A date means the moment in which it begins, in UTC. */
function readTime(text: string): Timestamp {
  const time = parseTimestamp(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (!time.ok) {
    throw new PlugyardError('USAGE', `--before is "${text}"`, { hint: 'Write 2026-01-31, or 2026-01-31T12:00:00Z.' });
  }
  return time.value;
}

function readRelease(option: string, text: string): readonly [PluginName, Version] {
  const { name, range } = readRequest(text);
  const version = parseVersion(range);
  if (!version.ok) {
    throw new PlugyardError('USAGE', `${option} is "${text}"`, {
      hint: `Name one exact version, such as ${name}@1.2.3.`,
    });
  }
  return [name, version.value];
}

function readHost({ host, abi }: ResolveOption): HostFacts {
  return {
    ...(host === undefined ? {} : { host: readProgram(host) }),
    ...(abi === undefined ? {} : { abis: abi.map(readAbi) }),
  };
}

function readProgram(text: string): NonNullable<HostFacts['host']> {
  const [name = '', ...rest] = text.split('@');
  const version = parseVersion(rest.join('@'));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || !version.ok) {
    throw new PlugyardError('USAGE', `--host is "${text}"`, { hint: 'Write a name and a version: wasmtime@25.0.0' });
  }
  return { name, version: version.value };
}

function readAbi(text: string): Abi {
  const abi = abis.find((known) => known === text);
  if (abi === undefined) {
    throw new PlugyardError('USAGE', `--abi is "${text}"`, { hint: `Write one of ${abis.join(', ')}.` });
  }
  return abi;
}
