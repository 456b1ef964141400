// What `plugyard publisher` does; loaded when it runs.
import type { OidcPublisher, Publisher } from '../../core/model/publisher.ts';
import { publisherId } from '../../core/model/publisher.ts';
import { failed, ok, type Result } from '../../core/model/result.ts';
import { planPublisherAdd, planPublisherRemove } from '../../core/propose/plan-record.ts';
import { plainLine } from '../../core/report/escape.ts';
import { PlugyardError } from '../../errors.ts';
import type { SubmissionForge } from '../../submission-forge.ts';
import type { RecordOption } from '../commands/owner.ts';
import type { ListPublishersOption, PublisherOption } from '../commands/publisher.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { changeRecord, showRecord } from './change-record.ts';
import { readPublicKey } from './read-key.ts';
import { readName } from './read-request.ts';

export async function listPublishers(
  terminal: Terminal,
  plugin: string,
  options: ListPublishersOption,
): Promise<Answer> {
  const publishers =
    (await readIndexed(terminal, plugin, options)) ?? (await showRecord(terminal, plugin, options)).publishers;
  if (publishers.length === 0) terminal.err('Nobody signs this plugin: it has no publishers.\n');
  return { data: publishers, text: publishers.map((one) => `${plainLine(tellPublisher(one))}\n`).join('') };
}

/** From an index that was named by its address; `undefined` where a repository or a clone was. */
async function readIndexed(
  terminal: Terminal,
  plugin: string,
  options: ListPublishersOption,
): Promise<readonly Publisher[] | undefined> {
  const { registry, repository } = options;
  if (repository !== undefined || registry === undefined || !/^(https?:|file:)/.test(registry)) return undefined;
  const { openRegistry } = await import('./open-registry.ts');
  return (await (await openRegistry(terminal, options)).shard(readName(plugin))).publishers;
}

function tellPublisher(publisher: Publisher): string {
  const id = publisherId(publisher);
  if (publisher.kind === 'github-oidc') return `${id} of ${publisher.repository}, tags ${publisher.tag}`;
  const { algorithm, validUntil, revocation } = publisher;
  const until = validUntil === undefined ? '' : `, until ${validUntil}`;
  return `${id} ${algorithm}${until}${revocation === undefined ? '' : `, revoked: ${revocation.reason}`}`;
}

export async function addPublisher(terminal: Terminal, plugin: string, options: PublisherOption): Promise<Answer> {
  const { publicKey, workflow, tag, signerWorkflow } = options;
  const idle = workflow === undefined && (tag !== undefined || signerWorkflow !== undefined);
  if ((publicKey === undefined) === (workflow === undefined) || idle) {
    throw new PlugyardError('USAGE', 'It is not said who shall sign', {
      hint: 'Name a key, --public-key <file>, or a workflow, --workflow <path> with --tag <template>.',
    });
  }
  const key = publicKey === undefined ? undefined : await readPublicKey(terminal, publicKey);
  return await changeRecord(terminal, { plugin, options }, async (known, forge) => {
    const publisher = key === undefined ? await findWorkflow({ workflow, tag, signerWorkflow }, forge) : ok(key);
    return publisher.ok ? planPublisherAdd(known, publisher.value) : publisher;
  });
}

export async function removePublisher(
  terminal: Terminal,
  { plugin, which }: { readonly plugin: string; readonly which: string },
  options: RecordOption,
): Promise<Answer> {
  return await changeRecord(terminal, { plugin, options }, async (known) => planPublisherRemove(known, which));
}

/** Threat: names of repositories are given away and taken; the numbers are what counts. */
async function findWorkflow(
  {
    workflow: text = '',
    tag = 'v{version}',
    signerWorkflow,
  }: { readonly [Part in 'workflow' | 'tag' | 'signerWorkflow']?: string | undefined },
  forge: SubmissionForge | undefined,
): Promise<Result<OidcPublisher>> {
  const [, name, workflow] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml)$/.exec(text) ?? [];
  if (name === undefined || workflow === undefined || !/^[A-Za-z0-9._/-]+$/.test(name)) {
    return failed({
      message: `"${text.slice(0, 120)}" is no workflow`,
      fix: 'Write owner/name/.github/workflows/release.yml.',
    });
  }
  if (forge === undefined) {
    return failed({
      message: `The numbers of ${name} cannot be looked up in a clone`,
      fix: 'Name the repository of the registry instead: --repository owner/name',
    });
  }
  const { name: repository, id: repositoryId, ownerId } = await forge.identify(name);
  return ok({
    kind: 'github-oidc',
    issuer: 'https://token.actions.githubusercontent.com',
    repository,
    repositoryId,
    ownerId,
    workflow,
    ...(signerWorkflow === undefined ? {} : { signerWorkflow }),
    tag,
  });
}
