// Exists so that every reading command opens its registry, and its project, in the same way.
import { basename, dirname, resolve } from 'node:path';
import { parseSha256 } from '../../core/model/digest.ts';
import { closingLine } from '../../core/report/closing-line.ts';
import { PlugyardError } from '../../errors.ts';
import type { MemberAccess } from '../../flows/member-source.ts';
import { openRegistryIndex } from '../../flows/open-registry-index.ts';
import { readLockfile } from '../../flows/project-lockfile.ts';
import type { PublishedIndex } from '../../flows/read-index.ts';
import type { RootChoice, RootPin } from '../../flows/root-pin.ts';
import type { VerifyInstalledPorts } from '../../flows/verify-installed.ts';
import type { IndexSource } from '../../ports.ts';
import type { RegistryOption, RootOption } from '../registry-option.ts';
import type { Terminal } from '../terminal.ts';
import { nodeHasher, openFolder, openSource, openStore, sigstoreVerifier, systemClock } from '../wire.ts';
import { metadataClient, openState } from '../wire-trust.ts';
import { memberAccess } from './member-access.ts';

/** The index that the user named. Throws `USAGE` when none is named. */
export async function openRegistry(
  terminal: Terminal,
  options: RegistryOption,
  locked?: RootChoice['locked'],
): Promise<PublishedIndex> {
  const source = namedSource(terminal, options);
  return await openIndexOf(terminal, source, { ...options, locked, members: memberAccess(terminal, source.location) });
}

/** Where the user said that the index is. Throws `USAGE` when none is named. */
export function namedSource(terminal: Terminal, options: RegistryOption): IndexSource {
  const location = options.registry ?? terminal.env['PLUGYARD_REGISTRY'];
  if (location === undefined || location === '') {
    throw new PlugyardError('USAGE', 'No registry is named', {
      hint: 'Use --registry <address or folder>, or set PLUGYARD_REGISTRY.',
    });
  }
  return openSource(location, terminal.cwd);
}

interface OpenOptions extends RootOption, Partial<Pick<RootChoice, 'locked'>> {
  /** Absent for an index that nothing may be fetched for from elsewhere. */
  readonly members?: MemberAccess;
}

/** The index of a source, as the user trusts it. */
export async function openIndexOf(
  terminal: Terminal,
  source: IndexSource,
  options: OpenOptions,
): Promise<PublishedIndex> {
  const maxStalenessHours = readHours(options.maxStaleness);
  const unsigned = options.unsigned === true;
  const index = await openRegistryIndex(
    { source, hash: nodeHasher, metadata: metadataClient, state: openState(terminal.env), members: options.members },
    {
      named: await readRoot(terminal, options.root ?? terminal.env['PLUGYARD_ROOT']),
      locked: options.locked,
      unsigned,
    },
    { now: systemClock(), ...(maxStalenessHours === undefined ? {} : { maxStalenessHours }) },
  );
  tellSignature(terminal, index, maxStalenessHours !== undefined);
  const { closed } = index.root;
  if (closed !== undefined) terminal.err(`${closingLine(closed, systemClock())}\n`);
  return index;
}

/** The registry together with the folder of a project and that of its plugins. */
export async function openProject(
  terminal: Terminal,
  options: RegistryOption & { readonly dir: string },
): Promise<VerifyInstalledPorts> {
  const project = openStore(terminal.cwd);
  const lockfile = await readLockfile(project);
  return {
    index: await openRegistry(terminal, options, lockfile?.root),
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    plugins: openStore(resolve(terminal.cwd, options.dir)),
    project,
  };
}

/** `sha256:<hex>`, or the path of a root.json. */
async function readRoot(terminal: Terminal, root: string | undefined): Promise<RootPin | undefined> {
  if (root === undefined || root === '') {
    return undefined;
  }
  const digest = parseSha256(root);
  if (digest.ok) {
    return { sha256: digest.value };
  }
  const path = resolve(terminal.cwd, root);
  const bytes = await openFolder(dirname(path)).read(basename(path), maxRootBytes);
  if (bytes === undefined) {
    throw new PlugyardError('USAGE', `--root is "${root}": neither sha256:<64 hex digits> nor a file`);
  }
  return { sha256: nodeHasher(bytes), bytes };
}

const maxRootBytes = 256 * 1024;

function readHours(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{1,6}$/.test(text)) {
    throw new PlugyardError('USAGE', `--max-staleness is "${text}"`, { hint: 'Write a number of hours, such as 720.' });
  }
  return text === undefined ? undefined : Number(text);
}

/** What people should know of an index before they use it: that nobody vouches for it, or how old a mirror is. */
function tellSignature(terminal: Terminal, { signature }: PublishedIndex, isMirror: boolean): void {
  if (signature === undefined) {
    terminal.err('warning: this index is unsigned; nothing shows that it is current, or whose it is\n');
  } else if (isMirror) {
    const hours = Math.floor((Date.parse(systemClock()) - Date.parse(signature.signedAt)) / 3_600_000);
    terminal.err(`note: the index was signed ${hours} hours ago, at ${signature.signedAt}\n`);
  }
}
