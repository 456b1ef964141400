// A new registry as its operator makes it: the built CLI, an empty folder, git, and one key.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitAll, git, projectRoot } from '../demo/scratch-registry.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const makeFolder = temporaryFolders();
const pin = `plugyard/plugyard@${'a'.repeat(40)}`;
const named = ['--name', 'Acme plugins', '--url', 'https://acme.github.io/plugins/', '--action', pin];
const wishes = [...named, '--administrator', 'ann:1001', 'ben:1002', '--organisation', 'acme'];

function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}

describe('plugyard registry init', () => {
  const folder = makeFolder('init');
  const registry = join(folder, 'plugins');
  let said = '';

  beforeAll(async () => {
    const { stdout, stderr, exitCode } = await runCli(folder, 'registry', 'init', 'plugins', ...wishes);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    said = stdout;
    git(registry, 'init', '--quiet');
    commitAll(registry, 'A registry');
  });

  test('says what it wrote, that nothing waits, and what is next', () => {
    const written = said.split('\n').flatMap((line) => (line.startsWith('+ ') ? line.slice(2) : []));
    expect(written).toContain('registry/orgs/acme.json');
    expect(written.filter((path) => !existsSync(join(registry, path)))).toEqual([]);
    expect(git(registry, 'ls-files').split('\n').sort()).toEqual([...written].sort());
    expect(written).toContain('.github/workflows/review.yml');
    expect(said).not.toContain('waits');
    expect(said).toMatch(/Next: follow plugins\/\.github\/OPERATING\.md, step by step\.\n$/);
  });

  test('the tree builds as it is', async () => {
    const { stdout, exitCode } = await runCli(registry, 'registry', 'build', '--out', join(folder, 'public'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('0 plugins, 0 releases') });
  });

  test('the ceremony that its guide names signs it, and clients read it', async () => {
    const clone = join(makeFolder('ceremony'), 'plugins');
    cpSync(registry, clone, { recursive: true });
    const key = join(folder, 'registry.key');
    const done = async (...arguments_: readonly string[]): Promise<string> => {
      const { stdout, stderr, exitCode } = await runCli(clone, ...arguments_);
      expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
      return stdout;
    };
    await done('keygen', '--out', key);
    await done('registry', 'trust', 'init', '--single-key', key);
    commitAll(clone, 'The first root');
    const out = join(folder, 'signed');
    await done('registry', 'build', '--out', out);
    const resigned = await done('registry', 'trust', 'resign', '--key', key, '--published', out);
    const [root = ''] = /sha256:[0-9a-f]{64}/.exec(`${await done('registry', 'trust', 'status')}${resigned}`) ?? [];
    expect(JSON.parse(await done('search', '--registry', out, '--root', root, '--json'))).toMatchObject({ ok: true });
  });

  test('its rules judge what is proposed: a first plugin waits for a reviewer', async () => {
    const clone = join(makeFolder('proposal'), 'plugins');
    cpSync(registry, clone, { recursive: true });
    cpSync(join(projectRoot, 'registry/plugins/crc32/record.json'), join(clone, 'registry/plugins/crc32/record.json'), {
      recursive: true,
    });
    cpSync(join(projectRoot, 'registry/plugins/crc32/1.0.0'), join(clone, 'registry/plugins/crc32/1.0.0'), {
      recursive: true,
    });
    commitAll(clone, 'A plugin');
    const { stdout, stderr } = await runCli(clone, 'check', '--base', 'HEAD~1', '--json');
    expect(stderr).toBe('');
    const { findings } = JSON.parse(stdout).data;
    expect(findings.map(({ check }: { readonly check: string }) => check)).toContain('review/plugin-is-established');
    expect(findings.filter(({ severity }: { readonly severity: string }) => severity === 'error')).toEqual([]);
  });

  test('a workflow that is printed later is the one that was written', async () => {
    for (const name of ['check', 'review', 'deploy', 'maintain']) {
      const { stdout, exitCode } = await runCli(registry, 'registry', 'workflow', name, '--action', pin);
      expect({ exitCode, stdout }).toEqual({
        exitCode: 0,
        stdout: textOf(registry, '.github/workflows', `${name}.yml`),
      });
    }
  });

  test('overwrites no registry', async () => {
    const { stderr, exitCode } = await runCli(folder, 'registry', 'init', 'plugins', ...wishes);
    expect({ stderr, exitCode }).toEqual({
      stderr: expect.stringContaining('There is a registry here already'),
      exitCode: 1,
    });
    expect(git(registry, 'status', '--porcelain')).toBe('');
  });
});

describe('what is there already', () => {
  test('is kept, and told', async () => {
    const folder = makeFolder('kept');
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, 'README.md'), '# Ours\n');
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @ann\n');
    const { stdout, exitCode } = await runCli(folder, 'registry', 'init', '.', ...wishes, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).data.kept).toEqual(['README.md', '.github/CODEOWNERS']);
    expect(textOf(folder, 'README.md')).toBe('# Ours\n');
    expect(textOf(folder, '.github/CODEOWNERS')).toBe('* @ann\n');
    expect(existsSync(join(folder, 'registry/registry.json'))).toBe(true);
  });
});

describe('without a terminal', () => {
  test('everything that is missing is told at once, and nothing is written', async () => {
    const folder = makeFolder('missing');
    const { stdout, stderr, exitCode } = await runCli(folder, 'registry', 'init', 'plugins', '--name', 'Acme');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    for (const option of ['--url', '--administrator', '--action']) {
      expect(stderr).toContain(option);
    }
    expect(existsSync(join(folder, 'plugins'))).toBe(false);
  });

  test('one thing that is wrong is told by itself', async () => {
    const { stderr, exitCode } = await runCli(
      makeFolder(),
      'registry',
      'init',
      '.',
      ...named,
      '--administrator',
      'ann',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^USAGE {2}Not an account with its number: ann\n {2}fix: Write --administrator login:id/);
  });
});

describe('a private registry', () => {
  test('has neither pages nor public logs, and its workflows are printed in the same way', async () => {
    const folder = makeFolder('private');
    const hidden = ['--private', ...wishes];
    expect(await runCli(folder, 'registry', 'init', '.', ...hidden)).toMatchObject({ exitCode: 0 });
    const deploy = textOf(folder, '.github/workflows/deploy.yml');
    expect(deploy).not.toMatch(/id-token|pages/);
    const { stdout } = await runCli(folder, 'registry', 'workflow', 'deploy', '--private', '--action', pin);
    expect(stdout).toBe(deploy);
  });
});

describe('plugyard registry workflow', () => {
  const folder = makeFolder('workflow');
  mkdirSync(join(folder, 'registry'));
  cpSync(join(projectRoot, 'registry/registry.json'), join(folder, 'registry/registry.json'));

  test.each([
    [
      'attack: a tag, which can be moved',
      ['deploy', '--action', 'plugyard/plugyard@v1'],
      2,
      'is no commit of the Action',
    ],
    ['a workflow that there is not', ['publish', '--action', pin], 2, 'There is no workflow publish'],
    ['a folder without a registry', ['check', '--action', pin, '--repository', 'nowhere'], 1, 'This is not a registry'],
  ] as const)('refuses %s', async (...[, arguments_, exitCode, message]) => {
    const result = await runCli(folder, 'registry', 'workflow', ...arguments_);
    expect(result).toMatchObject({ stdout: '', stderr: expect.stringContaining(message), exitCode });
  });

  test('attack: an address in registry.json that a workflow would take for an expression', async () => {
    const hostile = makeFolder('hostile');
    mkdirSync(join(hostile, 'registry'));
    const registry = JSON.parse(textOf(projectRoot, 'registry/registry.json')) as object;
    const url = `https://example.com/\${{github.token}}/`;
    writeFileSync(join(hostile, 'registry/registry.json'), JSON.stringify({ ...registry, url }));
    const result = await runCli(hostile, 'registry', 'workflow', 'check', '--action', pin);
    expect(result).toMatchObject({ stdout: '', stderr: expect.stringContaining('is no address'), exitCode: 1 });
  });
});
