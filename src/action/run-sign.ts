// Exists so that a built index is signed by the one job that holds the online key, and that parses nothing of strangers.
import { indexRootPath } from '../core/index/layout.ts';
import { sbomName } from '../core/model/held-file.ts';
import { type IndexRoot, indexRootLimits, parseIndexRoot } from '../core/model/index-root.ts';
import { indexStatementBytes } from '../core/model/index-statement.ts';
import { once } from '../core/model/once.ts';
import { statementPayloadType } from '../core/model/statement.ts';
import type { Annotation } from '../core/report/to-annotations.ts';
import { hasCode, PlugyardError } from '../errors.ts';
import { type CleanPorts, cleanStaging, type Signed } from '../flows/clean-staging.ts';
import { holdNewReleases } from '../flows/hold-new-releases.ts';
import type { HeldReleases } from '../flows/hold-releases.ts';
import { parseBytes } from '../flows/read-checked.ts';
import { type SignedIndex, signIndex } from '../flows/trust/sign-index.ts';
import { type TrustStatus, trustStatus } from '../flows/trust/trust-status.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { nodeHasher, openClone, openFolder, openOutput, systemClock } from './wire.ts';
import { loadMetadataFormat, openKeylessSigner, openMetadataBranch, openSigningKey } from './wire-sign.ts';

export async function runSign(inputs: Inputs): Promise<Outcome> {
  const indexRoot = await openFolder(inputs.out).read(indexRootPath, indexRootLimits.maxBytes);
  if (indexRoot === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `${inputs.out} holds no ${indexRootPath}`, {
      hint: 'Run "command: deploy" before, and hand its folder on as an artifact.',
    });
  }
  const root = parseBytes(indexRoot, parseIndexRoot, indexRootPath);
  const { repository, directory } = await openClone(inputs);
  try {
    const commit = await repository.resolve(root.commit);
    const tree = repository.tree(commit);
    const ports = { tree, format: await loadMetadataFormat(), branch: openMetadataBranch(inputs, directory) };
    const signer = openSigningKey(inputs);
    const now = systemClock();
    const openHeld = once(async () => (await import('./wire-forge.ts')).openHeldFiles(inputs));
    const place = `${inputs.url}/releases/download/`;
    const sboms = openFolder(inputs.held);
    const holding = { ...ports, repository, hash: nodeHasher, openHeld, sboms };
    const held = await holdNewReleases(holding, { commit, place, now });
    const signed = await signIndex({ ...ports, signer, hash: nodeHasher }, indexRoot, now);
    const output = openOutput(inputs.out);
    for (const [name, bytes] of signed.files) {
      await output.write(`tuf/${name}`, bytes);
    }
    const unattested = await attest(inputs, root, indexRoot);
    const cleaned = await clean(inputs, { openHeld, tip: () => repository.resolve(mainBranch) }, { commit, now });
    return describe(signed, await trustStatus({ ...ports, hash: nodeHasher }, now), { unattested, held, cleaned });
  } catch (error) {
    return explainSuperseded(error, root);
  } finally {
    await repository.close();
  }
}

/** The branch that is the registry, as it was when this job began. */
const mainBranch = 'refs/heads/main';

interface Cleaned {
  readonly dropped: readonly string[];
  /** Why the rest is left to the deploy of tomorrow. */
  readonly failure?: string;
}

/** Once a day, so that no pull request costs a request more. What is signed is published all the same. */
async function clean({ env }: Inputs, ports: CleanPorts, signed: Signed): Promise<Cleaned> {
  if (env['GITHUB_EVENT_NAME'] !== 'schedule') return { dropped: [] };
  try {
    return { dropped: await cleanStaging(ports, signed) };
  } catch (error) {
    if (!(error instanceof PlugyardError)) throw error;
    return { dropped: [], failure: error.message };
  }
}

/** Signs the index root as this workflow, beside the metadata, where the job has an identity. Says why not, if not. */
async function attest(inputs: Inputs, root: IndexRoot, indexRoot: Uint8Array): Promise<string | undefined> {
  const signer = await openKeylessSigner(inputs);
  if (signer === undefined) {
    return 'this job has no identity: it needs "id-token: write"';
  }
  try {
    const statement = indexStatementBytes(root, nodeHasher(indexRoot));
    const bundle = await signer.sign(statementPayloadType, statement);
    await openOutput(inputs.out).write('index-root.sigstore.json', bundle);
    return undefined;
  } catch (error) {
    // It is evidence beside the metadata, never instead of it: a deploy does not wait for a public service.
    if (hasCode(error, 'SIGNING_FAILED')) {
      return error.message;
    }
    throw error;
  }
}

/** What was done beside the metadata. */
interface Beside {
  /** Why there is no attestation. */
  readonly unattested: string | undefined;
  readonly held: HeldReleases;
  readonly cleaned: Cleaned;
}

function describe({ sequence, expires }: SignedIndex, trust: TrustStatus, beside: Beside): Outcome {
  const { unattested, held, cleaned } = beside;
  const alarms = [...trust.alarms, ...tellOthers(held.otherSboms)];
  const notes = [
    ...(unattested === undefined ? [] : [`index-root.json is not attested: ${unattested}`]),
    ...(cleaned.failure === undefined ? [] : [`Staging was not cleaned up: ${cleaned.failure}`]),
  ].map((text) => notice('notice', text));
  return {
    outputs: { sequence: String(sequence), expires, alarm: alarms.join('\n'), superseded: 'false' },
    markdown: [
      `## Index ${sequence} signed`,
      '',
      `It holds until ${expires}.`,
      ...(held.tags.length === 0 ? [] : ['', `Releases made: ${held.tags.join(', ')}.`, '']),
      ...(cleaned.dropped.length === 0
        ? []
        : ['', `Taken out of staging, since no merge came for them: ${cleaned.dropped.join(', ')}.`, '']),
      ...alarms.map((text) => `- ${text}`),
      '',
    ].join('\n'),
    annotations: [...notes, ...alarms.map((alarm) => notice('warning', alarm))],
  };
}

/** How many of them a sentence names: an issue is no place for every release there is. */
const mostNamed = 20;

function tellOthers(tags: readonly string[]): readonly string[] {
  if (tags.length === 0) return [];
  const more = tags.length > mostNamed ? ` and ${tags.length - mostNamed} more` : '';
  return [
    `Another ${sbomName} than the one made now lies with ${tags.slice(0, mostNamed).join(', ')}${more}: an earlier version of plugyard made it, or somebody put it there. It was left; clients ask for none of them.`,
  ];
}

/** Another deploy was faster: what is out is newer than what this one built, and nothing is left to do. */
function explainSuperseded(error: unknown, { sequence }: IndexRoot): Outcome {
  if (!hasCode(error, 'INDEX_ROLLED_BACK')) {
    throw error;
  }
  return {
    outputs: { sequence: String(sequence), superseded: 'true' },
    markdown: '',
    annotations: [notice('notice', error.message)],
  };
}

function notice(level: 'notice' | 'warning', message: string): Annotation {
  return { level, title: 'Trust', message };
}
