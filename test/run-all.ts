// `npm test`: sets up what the tests need, builds dist/, runs everything, ends with "N passed, N failed".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');

/** Real plugins and the component tools are large, so they are installed here and not by `npm ci`. */
function installCorpus(): void {
  const wanted = readFileSync(join(root, 'test/corpus/package-lock.json'), 'utf8');
  const marker = join(root, 'test/corpus/node_modules/.package-lock.json');
  if (existsSync(marker) && sameVersions(wanted, readFileSync(marker, 'utf8'))) {
    return;
  }
  stdout.write('Installing test/corpus …\n');
  execFileSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--prefix', join(root, 'test/corpus')],
    {
      stdio: 'inherit',
    },
  );
}

function sameVersions(wanted: string, installed: string): boolean {
  const versions = (text: string): string => {
    const { packages } = JSON.parse(text) as { packages: Record<string, { version?: string; optional?: boolean }> };
    return Object.entries(packages)
      .filter(([path, { optional }]) => path !== '' && optional !== true)
      .map(([path, { version }]) => `${path}@${version}`)
      .sort()
      .join();
  };
  return versions(wanted) === versions(installed);
}

installCorpus();
execFileSync(execPath, [join(root, 'src/generate/bundle.ts')], { stdio: 'inherit', cwd: root });
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${join(root, 'test/support/folder-reporter.ts')}`];
const { status } = spawnSync(
  execPath,
  [
    '--disable-warning=ExperimentalWarning',
    vitest,
    'run',
    '--config',
    join(root, 'test/vitest.config.ts'),
    ...reporters,
    ...argv.slice(2),
  ],
  { stdio: 'inherit', cwd: root },
);
exit(status ?? 1);
