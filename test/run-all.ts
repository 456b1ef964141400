// `npm test`: sets up what the tests need, builds dist/, runs everything, ends with "N passed, N failed".
import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { installCorpus } from './support/install-corpus.ts';

const root = resolve(import.meta.dirname, '..');

// Real plugins, the component tools and the linter of workflows are large, so they are installed here and not by `npm ci`.
installCorpus(join(root, 'test/corpus'));
installCorpus(join(root, 'test/lint'));
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
