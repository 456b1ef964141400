// Exists so that the committed descriptions are proved to be parts of the official ones: fetched, compared with their pinned integrity, trimmed.
//   node test/support/github/description/refresh.ts [--check]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { operationsInUse } from '../operations-in-use.ts';
import { trimApi, trimWebhooks } from './trim-description.ts';

interface Source {
  readonly package: string;
  readonly integrity: string;
  /** The one file that is taken. */
  readonly file: string;
}

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const [api, webhooks] = [
  source('@octokit/openapi', 'generated/api.github.com.json'),
  source('@octokit/webhooks-schemas', 'schema.json'),
];

/** Version and integrity are pinned in the README, and nowhere else. */
function source(name: string, file: string): Source {
  const pattern = new RegExp(`\`${name}\` (\\S+),[\\s\\S]*?\`(sha512-\\S+)\``);
  const [, version = '', integrity = ''] = pattern.exec(readme) ?? [];
  return { package: `${name}@${version}`, integrity, file };
}

function fetchFile({ package: name, integrity, file }: Source, folder: string): Record<string, unknown> {
  const packed = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { cwd: folder });
  const archive = join(folder, packed.toString('utf8').trim().split('\n').at(-1) ?? '');
  const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (digest !== integrity) {
    throw new Error(`${name} has the integrity ${digest}, expected was ${integrity}`);
  }
  const text = execFileSync('tar', ['-xzOf', archive, `package/${file}`], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(text.toString('utf8'));
}

const folder = mkdtempSync(join(tmpdir(), 'plugyard-description-'));
try {
  const files = {
    'api.json': trimApi(fetchFile(api as Source, folder), operationsInUse()),
    'webhooks.json': trimWebhooks(fetchFile(webhooks as Source, folder)),
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(import.meta.dirname, name);
    const isFresh = readFileSync(path, 'utf8') === text;
    stdout.write(`${name}: ${isFresh ? 'as committed' : 'differs'}, ${text.length} bytes\n`);
    if (!isFresh && argv.includes('--check')) {
      exit(1);
    }
    writeFileSync(path, text);
  }
} finally {
  rmSync(folder, { recursive: true });
}
