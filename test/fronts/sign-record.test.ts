// `plugyard sign --statement record`: a publisher agrees to a new record, and the review finds that he did.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateKey } from '../../src/adapters/keys/generate-key.ts';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import type { Report } from '../../src/core/model/report.ts';
import { alice, bob, commitAll, createRegistry, git } from '../demo/scratch-registry.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();

/** Alice makes Bob an owner of slugify beside her, on a branch of a clone. */
function changedRecord(): { readonly registry: string; readonly key: string } {
  const registry = newFolder('registry');
  const { privateKey } = generateKey('ed25519');
  const key = join(newFolder('key'), 'alice.key');
  writeFileSync(key, privateKey, { mode: 0o600 });
  createRegistry(registry, openKey(privateKey));
  git(registry, 'switch', '--quiet', '--create', 'bob-joins');
  const path = join(registry, 'registry/plugins/slugify/record.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, `${JSON.stringify({ ...record, owners: [alice, bob] }, undefined, 2)}\n`);
  return { registry, key };
}

/** What the review says of the branch, by check. */
async function findings(registry: string): Promise<readonly string[]> {
  commitAll(registry, 'Bob joins');
  const run = await runCli(registry, '--json', 'check', '--base', 'main', '--as', 'alice');
  return (JSON.parse(run.stdout) as { data: Report }).data.findings.map(({ check }) => check);
}

test('a record that a publisher has signed for asks for no second owner', async () => {
  const { registry, key } = changedRecord();
  const run = await runCli(registry, 'sign', 'registry/plugins/slugify', '--statement', 'record', '--key', key);
  expect(run).toMatchObject({ exitCode: 0, stdout: 'registry/plugins/slugify/record.sigstore.json\n' });
  expect(await findings(registry)).not.toContain('ownership/record-change-is-vouched-for');
});

test('without that signature it waits for one', async () => {
  const { registry } = changedRecord();
  expect(await findings(registry)).toContain('ownership/record-change-is-vouched-for');
});

test('attack: a record that is changed again after it was signed waits as well', async () => {
  const { registry, key } = changedRecord();
  await runCli(registry, 'sign', 'registry/plugins/slugify', '--statement', 'record', '--key', key);
  const path = join(registry, 'registry/plugins/slugify/record.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"bob"', '"eve"'));
  expect(await findings(registry)).toContain('provenance/record-signature-is-valid');
});

test('a folder that is no plugin of a registry, a base that does not exist and an idle --base are told', async () => {
  const { registry, key } = changedRecord();
  const sign = async (...words: readonly string[]): Promise<string> =>
    (await runCli(registry, 'sign', ...words, '--key', key)).stderr;
  expect(await sign('registry', '--statement', 'record')).toMatch(/^USAGE {2}registry is no directory of a plugin/);
  expect(await sign('registry/plugins/slugify', '--statement', 'record', '--base', 'nowhere')).toMatch(
    /^REVISION_NOT_FOUND/,
  );
  expect(await sign('registry/plugins/slugify/1.1.0', '--base', 'main')).toMatch(
    /^USAGE {2}--base goes with --statement record/,
  );
});
