// Exists so that a job that installs packages gets those that are installed here, and asks no registry for them.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Double } from '../github/workflows/doubles/double.ts';

const root = resolve(import.meta.dirname, '../../..');

/** `npm ci`, with `--ignore-scripts` as these packages are; anything else that npm could do fails. */
const npm = `#!/bin/sh
set -eu
[ "$1 $2" = "ci --ignore-scripts" ]
folder=.
while [ $# -gt 0 ]; do
  if [ "$1" = --prefix ]; then folder=$2; fi
  shift
done
ln -s "${root}/$folder/node_modules" "$folder/node_modules"
`;

/** Stands in for actions/setup-node. */
export const setUpNode: Double = async ({ temp, path }) => {
  const folder = join(temp, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'npm'), npm);
  chmodSync(join(folder, 'npm'), 0o755);
  path.unshift(folder, dirname(execPath));
  return {};
};
