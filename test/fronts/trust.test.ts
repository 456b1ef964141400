// The signing ceremony and its clients, as people type them: the built CLI, key files on a disk, git, and a plain file server.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { commitAll, git, makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { type CommandRun, runCli } from '../support/run-cli.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

const scratch = makeScratch('trust');
const registry = join(scratch.path, 'registry');
const published = join(scratch.path, 'public');
const keys = join(scratch.path, 'keys');
let server: ServedFolder;
/** What `registry trust status` tells people to pin. */
let pin: string;

/** What a command printed; it must end well, or with the code that is expected. */
async function run(exitCode: number, ...arguments_: readonly string[]): Promise<CommandRun> {
  const result = await runCli(registry, ...arguments_);
  expect(result, `${arguments_.join(' ')}\n${result.stdout}${result.stderr}`).toMatchObject({ exitCode });
  return result;
}

const trust = async (exitCode: number, ...arguments_: readonly string[]) =>
  await run(exitCode, 'registry', 'trust', ...arguments_);
const key = (name: string): string => join(keys, `${name}.key`);
const pub = (name: string): string => join(keys, `${name}.key.pub.pem`);

/** Builds the tip, signs it and puts it where the server serves it. */
async function deploy(online = 'deploy', ...more: readonly string[]): Promise<string> {
  await run(0, 'registry', 'build', '--out', published);
  const { stdout } = await trust(0, 'resign', '--key', key(online), '--published', published, ...more);
  return stdout;
}

beforeAll(async () => {
  mkdirSync(join(registry, 'registry/plugins'), { recursive: true });
  mkdirSync(keys);
  for (const path of ['registry.json', 'policy.json', 'plugins/slugify', 'plugins/crc32']) {
    cpSync(join(projectRoot, 'registry', path), join(registry, 'registry', path), { recursive: true });
  }
  writeFileSync(join(registry, '.gitignore'), '.plugyard-state\n');
  git(registry, 'init', '--quiet');
  commitAll(registry, 'The registry');
  for (const name of ['ann', 'ben', 'cleo', 'dora', 'deploy', 'deploy-2', 'zoe']) {
    await run(0, 'keygen', '--out', key(name));
  }
  server = await serveFolder(published);
});
afterAll(async () => {
  await server.close();
  scratch.remove();
});

describe('the ceremony', () => {
  test('init drafts a root; nothing is signed, and it says who must', async () => {
    const { stdout, stderr } = await trust(
      0,
      'init',
      '--offline',
      pub('ann'),
      pub('ben'),
      pub('cleo'),
      '--online',
      pub('deploy'),
    );
    expect(stderr).toBe('Wrote registry/trust/roots/1.root.json.\n');
    expect(stdout).toContain('registry/trust/roots/1.root.json  DRAFT, expires 20');
    expect(stdout).toContain('0 of 2 signatures: nobody yet; could still sign: ann, ben, cleo');
    expect(stdout).toContain('to do: registry/trust/roots/1.root.json waits for 2 of ann, ben, cleo to sign');
    expect(readdirSync(join(registry, 'registry/trust/keys')).sort()).toEqual([
      'ann.pem',
      'ben.pem',
      'cleo.pem',
      'deploy.pem',
    ]);
    expect(readFileSync(join(registry, 'registry/trust/keys/ann.pem'), 'utf8')).toBe(readFileSync(pub('ann'), 'utf8'));
  });

  test('init is done once', async () => {
    const { stderr } = await trust(1, 'init', '--single-key', key('zoe'));
    expect(stderr).toBe(
      'FILE_EXISTS  This registry has a root already: registry/trust/roots/1.root.json\n  fix: Change its keys: plugyard registry trust rotate, or plugyard registry trust add-key.\n',
    );
  });

  test('two of three sign, each with one command; a stranger cannot, and the third need not', async () => {
    const stranger = await trust(1, 'sign', '--key', key('zoe'));
    expect(stranger.stderr).toMatch(
      /^KEY_INVALID {2}The key [0-9a-f]{12} may sign nothing here\n {2}fix: The keys that may: ann \([0-9a-f]{12}\), ben/,
    );
    expect((await trust(0, 'sign', '--key', key('ann'))).stderr).toBe(
      'Signed registry/trust/roots/1.root.json, registry/trust/targets/1.targets.json.\n',
    );
    const waiting = await trust(1, 'status');
    expect(waiting.stdout).toContain('to do: registry/trust/roots/1.root.json waits for 1 of ben, cleo to sign');
    const { stdout } = await trust(0, 'sign', '--key', key('cleo'));
    expect(stdout).toContain('registry/trust/roots/1.root.json  signed, expires 20');
    expect(stdout).toContain('2 of 2 signatures: ann, cleo\n');
    expect((await trust(0, 'sign', '--key', key('ben'))).stderr).toBe('Nothing waits for this key.\n');
    const status = await trust(0, 'status');
    expect(status.stdout).toContain('index        not signed yet');
    pin = /--root (sha256:[0-9a-f]{64})/.exec(status.stdout)![1]!;
    commitAll(registry, 'Root and policy, signed');
  });

  test('what is not committed is not deployed', async () => {
    const other = join(scratch.path, 'uncommitted');
    cpSync(registry, other, { recursive: true });
    writeFileSync(join(other, 'registry/trust/client-policy.json'), '{}');
    const { stdout } = await run(0, 'registry', 'trust', 'status', '--repository', registry);
    expect(stdout).not.toContain('to do');
    const changed = await run(1, 'registry', 'trust', 'status', '--repository', other);
    expect(changed.stdout).toContain(
      'to do: registry/trust/client-policy.json is not what the targets are signed over: plugyard registry trust sign',
    );
  });

  test('the online key signs a build, and nothing before there is one', async () => {
    const early = await trust(1, 'resign', '--key', key('deploy'));
    expect(early.stderr).toContain(
      'TRUST_INVALID  There is no index yet that the online key has signed\n  fix: Deploy once:',
    );
    const nowhere = await trust(3, 'resign', '--key', key('deploy'), '--published', join(scratch.path, 'nowhere'));
    expect(nowhere.stderr).toContain('holds no index-root.json');
    expect(await deploy()).toMatch(/^Signed index 2; it holds until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ\.\n$/);
    expect(readdirSync(join(published, 'tuf')).sort()).toEqual([
      '1.index.json',
      '1.root.json',
      '1.snapshot.json',
      '1.targets.json',
      'timestamp.json',
    ]);
    expect(git(registry, 'log', '--format=%s', 'plugyard-metadata')).toBe('Index 2');
    const other = await trust(1, 'resign', '--key', key('ann'), '--published', published);
    expect(other.stderr).toMatch(
      /KEY_INVALID {2}The key [0-9a-f]{12} is not the online key of the root, which is [0-9a-f]{12}/,
    );
  });

  test('and signs it again, day by day', async () => {
    expect(await trust(0, 'resign', '--key', key('deploy'))).toMatchObject({
      stdout: expect.stringMatching(/^Signed index 2; /) as string,
    });
    const status = await trust(0, 'status');
    expect(status.stdout).toMatch(/index {8}sequence 2, signed 20.*, expires 20.* \(in 1[34] days\)/);
    const json = await run(0, '--json', 'registry', 'trust', 'status');
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, data: { index: { sequence: 2 }, alarms: [] } });
  });
});

describe('a client', () => {
  const client = join(scratch.path, 'client');
  const use = async (exitCode: number, ...arguments_: readonly string[]): Promise<CommandRun> => {
    const result = await runCli(client, ...arguments_);
    expect(result, `${arguments_.join(' ')}\n${result.stdout}${result.stderr}`).toMatchObject({ exitCode });
    return result;
  };

  test('that names no root is shown what to compare, and nothing else', async () => {
    const { stderr, stdout } = await use(5, 'search', 'slug', '--registry', server.url);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `ROOT_NOT_PINNED  No root is pinned for ${server.url}\n  fix: Compare ${pin} with the digest that the registry publishes elsewhere; if it is the same, say --root ${pin} once.\n`,
    );
    expect(existsSync(join(client, '.plugyard-state'))).toBe(false);
  });

  test('that names another root is refused', async () => {
    const other = `sha256:${'0'.repeat(64)}`;
    const { stderr } = await use(5, 'search', '--registry', server.url, '--root', other);
    expect(stderr).toContain(`INDEX_FOREIGN  ${server.url} has no root with the digest ${other}`);
    const { stderr: typo } = await use(2, 'search', '--registry', server.url, '--root', 'sha256:123');
    expect(typo).toContain('--root is "sha256:123": neither sha256:<64 hex digits> nor a file');
  });

  test('names the root once, by digest or by file, and after that nothing but the address', async () => {
    const { stderr, stdout } = await use(0, 'search', 'slug', '--registry', server.url, '--root', pin);
    expect(stderr).toBe('');
    expect(stdout).toContain('slugify');
    expect((await use(0, 'install', 'slugify', '--registry', server.url, '--yes')).stdout).toContain('+ slugify');
    rmSync(join(client, '.plugyard-state'), { recursive: true });
    await use(5, 'search', '--registry', server.url);
    await use(0, 'search', '--registry', server.url, '--root', join(registry, 'registry/trust/roots/1.root.json'));
    await use(0, 'search', '--registry', server.url);
  });

  test('that knows a root does not do without signatures any more', async () => {
    const { stderr } = await use(2, 'search', '--registry', server.url, '--unsigned');
    expect(stderr).toContain(
      `USAGE  The root of this registry is pinned: ${pin}\n  fix: Leave out --unsigned; it is for registries that sign nothing.`,
    );
  });

  test('reads what nobody has signed when it says so, and is warned', async () => {
    const own = join(scratch.path, 'own');
    await run(0, 'registry', 'build', '--out', own);
    const refused = await use(5, 'search', '--registry', own);
    expect(refused.stderr).toContain(`INDEX_UNSIGNED  ${own} holds no signed metadata`);
    expect(refused.stderr).toContain('--unsigned');
    const { stderr, stdout } = await use(0, 'search', '--registry', own, '--unsigned');
    expect(stdout).toContain('slugify');
    expect(stderr).toBe('warning: this index is unsigned; nothing shows that it is current, or whose it is\n');
  });

  test('of a mirror says how old it may be, and is told how old it is', async () => {
    const { stderr } = await use(0, 'search', '--registry', server.url, '--max-staleness', '48');
    expect(stderr).toMatch(/^note: the index was signed 0 hours ago, at 20/);
    for (const text of ['', 'a week', '-1', '1.5', '1e3']) {
      expect((await use(2, 'search', '--registry', server.url, '--max-staleness', text)).stderr).toContain(
        'Write a number of hours, such as 720.',
      );
    }
  });

  test('refuses an index that was rolled back, tampered with or stripped, with exit code 5', async () => {
    const timestamp = join(published, 'tuf/timestamp.json');
    const genuine = readFileSync(timestamp);
    await deploy();
    const newer = readFileSync(timestamp);
    await use(0, 'search', '--registry', server.url);
    writeFileSync(timestamp, genuine);
    expect((await use(5, 'search', '--registry', server.url)).stderr).toBe(
      'INDEX_ROLLED_BACK  The index is older than what was seen before\n  fix: Do not use it. Report it to those who run the registry or the mirror.\n',
    );
    writeFileSync(timestamp, newer.toString().replace('"version": ', '"version": 1'));
    expect((await use(5, 'search', '--registry', server.url)).stderr).toContain(
      'INDEX_TAMPERED  timestamp.json is not what was signed',
    );
    rmSync(timestamp);
    const { stdout } = await use(5, '--json', 'search', '--registry', server.url);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { code: 'INDEX_UNSIGNED', message: 'The index holds no signed metadata' },
    });
    writeFileSync(timestamp, newer);
    await use(0, 'search', '--registry', server.url);
  });

  test('follows the rotation of the online key, and the old key signs nothing any more', async () => {
    const { stderr } = await trust(0, 'rotate', '--role', 'online', '--to', pub('deploy-2'));
    expect(stderr).toBe(
      'Drafted registry/trust/roots/2.root.json. Each key holder now runs: plugyard registry trust sign --key <file>\n',
    );
    await trust(0, 'sign', '--key', key('ann'));
    await trust(0, 'sign', '--key', key('ben'));
    commitAll(registry, 'Another online key');
    const status = await trust(1, 'status');
    expect(status.stdout).toContain('to do: The index is not signed by the online key of the root: deploy once');
    expect((await trust(1, 'resign', '--key', key('deploy'), '--published', published)).stderr).toContain(
      'KEY_INVALID',
    );
    await deploy('deploy-2');
    await use(0, 'search', '--registry', server.url);
    expect(existsSync(join(published, 'tuf/2.root.json'))).toBe(true);
    await trust(0, 'status');
  });

  test('follows a key holder who goes and one who comes, and a threshold', async () => {
    expect((await trust(2, 'rotate', '--role', 'offline', '--from', 'zoe')).stderr).toContain(
      'USAGE  No offline key is called zoe\n  fix: There are: ann, ben, cleo',
    );
    expect((await trust(2, 'rotate', '--role', 'online')).stderr).toContain(
      'USAGE  It is not clear which key goes and which one comes',
    );
    expect((await trust(2, 'rotate', '--threshold', 'two')).stderr).toContain('--threshold is "two"');
    await trust(0, 'rotate', '--role', 'offline', '--from', 'cleo', '--to', pub('dora'));
    await trust(0, 'sign', '--key', key('ann'));
    await trust(0, 'sign', '--key', key('dora'));
    const { stdout } = await trust(1, 'status');
    expect(stdout).toContain('waits for 1 of ben, cleo to sign');
    await trust(0, 'sign', '--key', key('ben'));
    commitAll(registry, 'Dora for Cleo');
    await deploy('deploy-2');
    await use(0, 'search', '--registry', server.url);
  });

  test('add-key, and a renewal for one more year, are drafts of the same kind', async () => {
    const added = await trust(0, 'add-key', pub('zoe'), '--threshold', '3');
    expect(added.stdout).toContain('could still sign: ann, ben, dora, zoe');
    await trust(0, 'rotate');
    for (const name of ['ann', 'ben', 'zoe']) {
      await trust(0, 'sign', '--key', key(name));
    }
    commitAll(registry, 'Zoe as well');
    await deploy('deploy-2');
    await use(0, 'verify', '--registry', server.url);
    expect((await trust(0, 'status')).stdout).toContain('3 of 3 signatures: ann, ben, zoe');
  });
});

test('the metadata branch is kept on a remote, where one is named', async () => {
  const remote = join(scratch.path, 'remote.git');
  git(scratch.path, 'init', '--quiet', '--bare', remote);
  git(registry, 'remote', 'add', 'origin', remote);
  await deploy('deploy-2', '--remote', 'origin');
  await trust(0, 'resign', '--key', key('deploy-2'), '--remote', 'origin');
  expect(git(remote, 'log', '--format=%s', 'plugyard-metadata').split('\n')).toHaveLength(2);
  expect((await trust(0, 'status', '--remote', 'origin')).stdout).toContain('index        sequence');
  expect((await trust(1, 'status', '--remote', 'nowhere')).stderr).toContain('GIT_FAILED');
});

describe('the client library', () => {
  const options = () => ({
    registry: server.url,
    state: join(scratch.path, 'library-state'),
    project: join(scratch.path, 'library'),
  });

  test('reads a signed index by the root that it was given, then by the one that is remembered', async () => {
    await expect(createClient(options()).search()).rejects.toMatchObject({ code: 'ROOT_NOT_PINNED' });
    await expect(createClient({ ...options(), root: 'sha256:no' }).search()).rejects.toMatchObject({ code: 'USAGE' });
    const client = createClient({ ...options(), root: pin, consent: () => true });
    expect((await client.search('slug')).map(({ name }) => name)).toEqual(['slugify']);
    await client.install('slugify');
    expect(await createClient(options()).verify()).toMatchObject([{ name: 'slugify' }]);
    const root = new Uint8Array(readFileSync(join(registry, 'registry/trust/roots/1.root.json')));
    const other = { ...options(), state: join(scratch.path, 'other-state') };
    expect(await createClient({ ...other, root, maxStalenessHours: 1 }).search('crc')).toHaveLength(1);
    await expect(createClient({ ...other, unsigned: true }).search()).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('tries again what failed once', async () => {
    const client = createClient({ ...options(), state: join(scratch.path, 'third-state'), root: pin });
    const timestamp = join(published, 'tuf/timestamp.json');
    const genuine = readFileSync(timestamp);
    rmSync(timestamp);
    await expect(client.search()).rejects.toMatchObject({ code: 'INDEX_UNSIGNED' });
    writeFileSync(timestamp, genuine);
    expect(await client.search()).toHaveLength(2);
  });
});

describe('a small registry', () => {
  test('has one key, made and signed with one command', async () => {
    const small = join(scratch.path, 'small');
    cpSync(join(registry, 'registry/registry.json'), join(small, 'registry/registry.json'));
    const { stdout, stderr } = await run(
      0,
      'registry',
      'trust',
      'init',
      '--single-key',
      key('zoe'),
      '--repository',
      small,
    );
    expect(stderr).toBe('Wrote registry/trust/roots/1.root.json, and signed it.\n');
    expect(stdout).toContain('1 of 1 signatures: registry');
    expect(stdout).not.toContain('to do');
    expect(readdirSync(join(small, 'registry/trust/keys'))).toEqual(['registry.pem']);
  });

  test('may also name one key twice: for the people and for the machine', async () => {
    const one = join(scratch.path, 'one');
    mkdirSync(one);
    const { stdout } = await runCli(one, 'registry', 'trust', 'init', '--offline', pub('ann'), '--online', pub('ann'));
    expect(stdout).toContain('waits for 1 of ann to sign');
  });

  test.each([
    [['init'], 'A root needs offline keys and an online key'],
    [['init', '--single-key', key('zoe'), '--threshold', '1'], '--single-key stands alone'],
    [['init', '--offline', pub('ann'), pub('ann'), '--online', pub('deploy')], 'an offline key is named twice'],
    [
      ['init', '--offline', pub('ann'), pub('ben'), '--online', pub('deploy'), '--threshold', '3'],
      '3 of 2 offline keys cannot sign',
    ],
    [['init', '--offline', key('ann'), '--online', pub('deploy')], 'KEY_INVALID'],
    [['init', '--offline', join(keys, 'nobody.pub.pem'), '--online', pub('deploy')], 'FILE_NOT_FOUND'],
  ])('says what is wrong with %j', async (arguments_, words) => {
    const empty = join(scratch.path, `empty-${words.replace(/\W/g, '')}`);
    mkdirSync(empty);
    const result = await runCli(empty, 'registry', 'trust', ...arguments_);
    expect(result.exitCode).toBeGreaterThan(0);
    expect(result.stderr).toContain(words);
    expect(existsSync(join(empty, 'registry/trust'))).toBe(false);
  });
});
