// Exists so that every command that proposes something finds the registry's repository, the clone and the token in one way.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  parseRepositoryName,
  type RepositoryName,
  repositoryOfIndex,
  repositoryOfOrigin,
} from '../../core/propose/repository-address.ts';
import { PlugyardError } from '../../errors.ts';
import type { Conclusion } from '../../flows/submit/registry-tip.ts';
import type { SubmissionForge } from '../../submission-forge.ts';
import type { RepositoryOption } from '../repository-option.ts';
import type { Terminal } from '../terminal.ts';
import { originOf } from '../wire.ts';
import { openSubmissionForge } from '../wire-submission.ts';
import { forgeOf } from './named-forge.ts';
import { orUsage } from './or-usage.ts';

export interface OpenedForge {
  readonly forge: SubmissionForge;
  /** `owner/name`. */
  readonly name: string;
  readonly hasToken: boolean;
  readonly from?: Conclusion;
}

export function openForge(terminal: Terminal, { name, from }: NamedRepository): OpenedForge {
  const { api, token } = forgeOf(terminal);
  const repository = `${name.owner}/${name.name}`;
  return {
    forge: openSubmissionForge({ api, repository, token }),
    name: repository,
    hasToken: token !== undefined,
    ...(from === undefined ? {} : { from }),
  };
}

export interface NamedRepository {
  readonly name: RepositoryName;
  readonly from?: Conclusion;
}

/** What the options, the environment or a clone say. Throws `USAGE` where they say nothing. */
export async function findRepository(terminal: Terminal, options: RepositoryOption): Promise<NamedRepository> {
  const { server } = forgeOf(terminal);
  const named =
    options.repository ?? (options.registry === undefined ? terminal.env['PLUGYARD_REPOSITORY'] : undefined);
  if (named !== undefined && named !== '') return { name: orUsage(parseRepositoryName(named, server)) };
  const place = options.registry ?? terminal.env['PLUGYARD_REGISTRY'] ?? '';
  if (/^https?:\/\//.test(place)) return ofIndex(place, server);
  const clone = place === '' ? undefined : await originOf(resolve(terminal.cwd, place));
  const origin = clone === undefined ? undefined : repositoryOfOrigin(clone, server);
  if (origin !== undefined) return { name: origin, from: { clone: place } };
  throw new PlugyardError('USAGE', 'It is not said which registry this is for', {
    hint: 'Name its repository: --repository owner/name, or PLUGYARD_REPOSITORY.',
  });
}

function ofIndex(address: string, server: string): NamedRepository {
  const name = repositoryOfIndex(address, server);
  if (name === undefined) {
    throw new PlugyardError('USAGE', `The address ${address} does not tell the repository behind it`, {
      hint: 'Name it: --repository owner/name, or PLUGYARD_REPOSITORY.',
    });
  }
  return { name, from: { index: address } };
}

/** The clone that `--registry` names; `undefined` where it names none. */
export async function findClone(
  terminal: Terminal,
  { registry, repository }: RepositoryOption,
): Promise<string | undefined> {
  if (repository !== undefined || registry === undefined || /^https?:\/\//.test(registry)) return undefined;
  const folder = resolve(terminal.cwd, registry);
  const found = await stat(join(folder, 'registry/registry.json')).catch(() => undefined);
  if (found?.isFile() === true) return folder;
  throw new PlugyardError('USAGE', `${registry} is no clone of a registry: it holds no registry/registry.json`, {
    hint: 'Name the root of the clone, or the repository: --repository owner/name',
  });
}
