// What `plugyard registry trust init`, `add-key`, `rotate` and `sign` do; loaded when they run.
import { basename, resolve } from 'node:path';
import type { KeyPublisher } from '../../core/model/publisher.ts';
import type { TrustKey } from '../../core/model/trust-metadata.ts';
import type { KeyChange, RootPlan } from '../../core/trust/root-plan.ts';
import { PlugyardError } from '../../errors.ts';
import { draftFirstRoot, draftNextRoot, type PublicKeys } from '../../flows/trust/change-root.ts';
import { writeFirstPolicy } from '../../flows/trust/first-policy.ts';
import { type SignTrustPorts, signTrust } from '../../flows/trust/sign-trust.ts';
import type { KeySigner } from '../../ports.ts';
import type {
  AddKeyOptions,
  InitOptions,
  RotateOptions,
  TrustOptions,
  TrustSignOptions,
} from '../commands/registry-trust.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, openStore, systemClock } from '../wire.ts';
import { loadMetadataFormat, packagedTrustedRoot, toPublicPem } from '../wire-trust.ts';
import { readPublicKey, readSigningKey } from './read-key.ts';
import { describeStatus, statusOf } from './trust-status.ts';

export async function init(terminal: Terminal, options: InitOptions): Promise<Answer> {
  const ports = await ceremonyPorts(terminal, options);
  const signer =
    options.singleKey === undefined ? undefined : await readSigningKey(terminal, options.singleKey, options);
  const plan = signer === undefined ? await readPlan(terminal, options) : singleKeyPlan(signer, options);
  const now = systemClock();
  const drafted = await draftFirstRoot(ports, plan, { now, keys: pemsOf([...plan.offline, plan.online]) });
  await writeFirstPolicy(ports, await packagedTrustedRoot());
  const signed = signer === undefined ? [] : await signTrust(ports, signer, now);
  terminal.err(`Wrote ${drafted.path}${signed.length > 0 ? `, and signed it` : ''}.\n`);
  return await answerWithStatus(terminal, options, signed);
}

export async function addKey(terminal: Terminal, file: string, options: AddKeyOptions): Promise<Answer> {
  const addOffline = await readTrustKey(terminal, file);
  return await draft(terminal, options, { addOffline, ...thresholdOf(options.threshold) });
}

export async function rotate(terminal: Terminal, options: RotateOptions): Promise<Answer> {
  return await draft(terminal, options, await readChange(terminal, options));
}

export async function signOffline(terminal: Terminal, options: TrustSignOptions): Promise<Answer> {
  const ports = await ceremonyPorts(terminal, options);
  const signed = await signTrust(ports, await readSigningKey(terminal, options.key, options), systemClock());
  terminal.err(signed.length === 0 ? 'Nothing waits for this key.\n' : `Signed ${signed.join(', ')}.\n`);
  return await answerWithStatus(terminal, options, signed);
}

async function draft(terminal: Terminal, options: TrustOptions, change: KeyChange): Promise<Answer> {
  const ports = await ceremonyPorts(terminal, options);
  const keys = pemsOf([change.addOffline, change.online].filter((key) => key !== undefined));
  const { path } = await draftNextRoot(ports, change, { now: systemClock(), keys });
  terminal.err(`Drafted ${path}. Each key holder now runs: plugyard registry trust sign --key <file>\n`);
  return await answerWithStatus(terminal, options, []);
}

async function ceremonyPorts(terminal: Terminal, { repository }: TrustOptions): Promise<SignTrustPorts> {
  const folder = resolve(terminal.cwd, repository);
  return {
    tree: openFolder(folder),
    store: openStore(folder),
    format: await loadMetadataFormat(),
    hash: nodeHasher,
  };
}

async function readPlan(terminal: Terminal, { offline = [], online, threshold }: InitOptions): Promise<RootPlan> {
  if (offline.length === 0 || online === undefined) {
    throw new PlugyardError('USAGE', 'A root needs offline keys and an online key', {
      hint: 'Write --offline <files...> --online <file>; or --single-key <file> for a small registry.',
    });
  }
  const keys = await Promise.all(offline.map((file) => readTrustKey(terminal, file)));
  return {
    offline: keys,
    online: await readTrustKey(terminal, online),
    threshold: thresholdOf(threshold).threshold ?? Math.floor(keys.length / 2) + 1,
  };
}

function singleKeyPlan({ publisher }: KeySigner, { offline, online, threshold }: InitOptions): RootPlan {
  if (offline !== undefined || online !== undefined || threshold !== undefined) {
    throw new PlugyardError('USAGE', '--single-key stands alone: one key signs everything', {
      hint: 'Leave out --offline, --online and --threshold.',
    });
  }
  const key = toTrustKey(publisher, 'registry');
  return { offline: [key], online: key, threshold: 1 };
}

async function readChange(terminal: Terminal, { role, from, to, threshold }: RotateOptions): Promise<KeyChange> {
  const key = to === undefined ? undefined : await readTrustKey(terminal, to);
  if (role === undefined && from === undefined && key === undefined) {
    return thresholdOf(threshold);
  }
  if (role === 'online' && key !== undefined && from === undefined) {
    return { online: key, ...thresholdOf(threshold) };
  }
  if (role === 'offline' && (key !== undefined || from !== undefined)) {
    return {
      ...(key === undefined ? {} : { addOffline: key }),
      ...(from === undefined ? {} : { removeOffline: from }),
      ...thresholdOf(threshold),
    };
  }
  throw new PlugyardError('USAGE', 'It is not clear which key goes and which one comes', {
    hint: 'Write --role online --to <file>; --role offline --from <label> --to <file>; or neither, to renew the root.',
  });
}

function thresholdOf(text: string | undefined): Pick<KeyChange, 'threshold'> {
  if (text === undefined) {
    return {};
  }
  if (!/^[1-9]\d?$/.test(text)) {
    throw new PlugyardError('USAGE', `--threshold is "${text}"`, { hint: 'Write a number of people, such as 2.' });
  }
  return { threshold: Number(text) };
}

async function readTrustKey(terminal: Terminal, file: string): Promise<TrustKey> {
  return toTrustKey(await readPublicKey(terminal, file), labelOf(file));
}

function toTrustKey({ sha256, algorithm, publicKey }: KeyPublisher, label: string): TrustKey {
  return { id: sha256, label, algorithm, publicKey };
}

/** `alice` of `keys/alice.key.pub.pem`: what people call the key. */
function labelOf(file: string): string {
  const label = basename(file).replace(/(\.key)?(\.pub)?(\.pem)?$/, '');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/.test(label)) {
    throw new PlugyardError('USAGE', `The name of the file ${file} cannot be the label of its key`, {
      hint: 'Name the file for its owner, such as alice.pub.pem: letters, digits, dots and hyphens.',
    });
  }
  return label;
}

function pemsOf(keys: readonly TrustKey[]): PublicKeys {
  return new Map(keys.map(({ label, publicKey }) => [label, toPublicPem(publicKey)]));
}

async function answerWithStatus(terminal: Terminal, options: TrustOptions, signed: readonly string[]): Promise<Answer> {
  const status = await statusOf(terminal, options);
  return { data: { signed, status }, text: describeStatus(status) };
}
