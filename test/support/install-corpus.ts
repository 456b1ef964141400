// Exists so that heavy test material comes as its lockfile says, only when it is asked for, and without running a script of it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd, stdout } from 'node:process';

/** Does nothing when what the lockfile asks for is there already. */
export function installCorpus(folder: string): void {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const marker = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(marker) && sameVersions(wanted, readFileSync(marker, 'utf8'))) {
    return;
  }
  stdout.write(`Installing ${relative(cwd(), folder)} …\n`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options, '--prefix', folder], { stdio: 'inherit' });
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
