// `plugyard registry trust`: the keys of a registry, and what they sign.
import { type Command, Option } from 'commander';
import { answering, type Shell } from '../command.ts';
import { type PassphraseOptions, passphraseFileOption } from '../passphrase-option.ts';

export interface TrustOptions {
  readonly repository: string;
}

export interface InitOptions extends TrustOptions, PassphraseOptions {
  readonly offline?: readonly string[];
  readonly online?: string;
  readonly threshold?: string;
  readonly singleKey?: string;
}

export interface AddKeyOptions extends TrustOptions {
  readonly threshold?: string;
}

export interface RotateOptions extends TrustOptions {
  readonly role?: 'offline' | 'online';
  readonly from?: string;
  readonly to?: string;
  readonly threshold?: string;
}

export interface TrustSignOptions extends TrustOptions, PassphraseOptions {
  readonly key: string;
}

export interface ResignOptions extends TrustSignOptions {
  readonly revision: string;
  readonly published?: string;
  readonly remote?: string;
}

export interface HistoryOptions extends TrustOptions {
  readonly published: string;
}

export interface StatusOptions extends TrustOptions {
  readonly remote?: string;
}

const repositoryOption = ['--repository <folder>', 'the clone of the registry', '.'] as const;
const remoteOption = [
  '--remote <name>',
  'where the branch plugyard-metadata is kept; default: the clone itself',
] as const;

export function addTrust(shell: Shell, registry: Command): void {
  const trust = registry.command('trust').description('The keys of a registry, and what they sign');
  addInit(shell, trust);
  addCeremony(shell, trust);
  addRoutine(shell, trust);
}

/** What people do, on their own machines. */
function addInit(shell: Shell, trust: Command): void {
  trust
    .command('init')
    .description('Draft the first root and targets: who signs what. Each key holder then runs: registry trust sign')
    .option(...repositoryOption)
    .option('--offline <files...>', 'public keys of the people who sign root and policy, made with plugyard keygen')
    .option('--online <file>', 'public key of the machine that signs each deploy')
    .option('--threshold <n>', 'how many people must sign; default: more than half')
    .option('--single-key <file>', 'one private key for everything, for a small registry; signs at once')
    .option(...passphraseFileOption)
    .addHelpText(
      'after',
      '\nExamples:\n  plugyard registry trust init --offline alice.pub.pem bob.pub.pem carol.pub.pem --online deploy.pub.pem\n  plugyard registry trust init --single-key registry.key',
    )
    .action(
      answering(shell, async (options: InitOptions) =>
        (await import('../run/trust-ceremony.ts')).init(shell.terminal, options),
      ),
    );
}

function addCeremony(shell: Shell, trust: Command): void {
  trust
    .command('add-key')
    .description('Draft the next root with one more offline key')
    .argument('<public-key>', 'made with plugyard keygen')
    .option(...repositoryOption)
    .option('--threshold <n>', 'how many people must sign from now on; default: as before')
    .action(
      answering(shell, async (file: string, options: AddKeyOptions) =>
        (await import('../run/trust-ceremony.ts')).addKey(shell.terminal, file, options),
      ),
    );
  trust
    .command('rotate')
    .description('Draft the next root: another online key, another offline key, or the same keys for one more year')
    .option(...repositoryOption)
    .addOption(
      new Option('--role <role>', 'whose key changes; without it the root is renewed').choices(['offline', 'online']),
    )
    .option('--from <label>', 'the offline key that goes')
    .option('--to <file>', 'the public key that comes; without it an offline key just goes')
    .option('--threshold <n>', 'how many people must sign from now on; default: as before')
    .action(
      answering(shell, async (options: RotateOptions) =>
        (await import('../run/trust-ceremony.ts')).rotate(shell.terminal, options),
      ),
    );
  trust
    .command('sign')
    .description('Sign everything that waits for your offline key: a drafted root, a changed policy')
    .requiredOption('--key <file>', 'your private key')
    .option(...passphraseFileOption)
    .option(...repositoryOption)
    .action(
      answering(shell, async (options: TrustSignOptions) =>
        (await import('../run/trust-ceremony.ts')).signOffline(shell.terminal, options),
      ),
    );
}

/** What the deploy does, and what tells people that it does. */
function addRoutine(shell: Shell, trust: Command): void {
  trust
    .command('history')
    .description('Before the history of the registry is rewritten: write down when each release was published')
    .option(...repositoryOption)
    .requiredOption('--published <folder>', 'the published tree as it is now')
    .action(
      answering(shell, async (options: HistoryOptions) =>
        (await import('../run/trust-history.ts')).history(shell.terminal, options),
      ),
    );
  trust
    .command('status')
    .description('Show who has signed, who is missing and what expires when; exits with 1 when somebody must act')
    .option(...repositoryOption)
    .option(...remoteOption)
    .action(
      answering(shell, async (options: StatusOptions) =>
        (await import('../run/trust-status.ts')).status(shell.terminal, options),
      ),
    );
  trust
    .command('resign')
    .description('Sign the index with the online key: a built one with --published, else the last one again')
    .requiredOption('--key <file>', 'the private online key')
    .option(...passphraseFileOption)
    .option(...repositoryOption)
    .option('--revision <revision>', 'the commit that holds root and policy', 'HEAD')
    .option('--published <folder>', 'the published tree to sign; the metadata goes to its folder tuf/')
    .option(...remoteOption)
    .action(
      answering(shell, async (options: ResignOptions) =>
        (await import('../run/trust-resign.ts')).resign(shell.terminal, options),
      ),
    );
}
