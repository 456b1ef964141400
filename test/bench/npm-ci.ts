// Exists so that what `npm ci` costs is measured: seconds and megabytes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../demo/scratch-registry.ts';
import { time } from './measure.ts';
import { addRow } from './table.ts';

/** `npm ci` in a folder of its own: seconds and megabytes. */
export async function benchInstall(scratchPath: string): Promise<void> {
  const folder = join(scratchPath, 'npm-ci');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(projectRoot, file), join(folder, file));
  }
  const milliseconds = await time(() => {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) {
      throw new Error('npm ci failed');
    }
  });
  const megabytes = Number(
    spawnSync('du', ['-sm', join(folder, 'node_modules')], { encoding: 'utf8' }).stdout.split('\t')[0],
  );
  addRow({
    what: 'npm ci',
    figure: `${(milliseconds / 1000).toFixed(0)} s`,
    peer: 'limit 60 s',
    ratio: (milliseconds / 60_000).toFixed(2),
    bar: '<= 1',
  });
  addRow({
    what: 'npm ci',
    figure: `${megabytes} MB`,
    peer: 'limit 650 MB',
    ratio: (megabytes / 650).toFixed(2),
    bar: '<= 1',
  });
}
