// The table of ARCHITECTURE.md as data: who may import whom.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The shelves of core, lowest first; a room may use those below its own. */
const shelves: readonly (readonly string[])[] = [
  ['model'],
  ['wasm', 'trust', 'resolve', 'setup'],
  ['scan'],
  ['checks', 'index', 'install', 'propose'],
  ['report'],
  ['review'],
];

/** Packages, and the one place that each may be imported from. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['src/action/'],
  '@clack/prompts': ['src/cli/'],
  commander: ['src/cli/', 'src/generate/'],
  picocolors: ['src/cli/'],
  '@sigstore/bundle': ['src/adapters/sigstore/', 'src/adapters/keys/'],
  '@sigstore/core': ['src/adapters/sigstore/', 'src/adapters/keys/'],
  '@sigstore/': ['src/adapters/sigstore/'],
  '@noble/curves': ['src/adapters/sigstore/'],
  'tuf-js': ['src/adapters/tuf/'],
  '@tufjs/models': ['src/adapters/tuf/'],
  tar: ['src/adapters/disk/'],
  'env-paths': ['src/adapters/disk/'],
  ajv: ['src/generate/'],
  rolldown: ['src/generate/'],
  semver: ['src/core/model/version.ts'],
  '@humanwhocodes/momoa': ['src/core/model/json.ts'],
  'spdx-expression-parse': ['src/core/model/licence.ts'],
  'spdx-correct': ['src/core/model/licence.ts'],
  'ipaddr.js': ['src/core/model/link.ts'],
  'fastest-levenshtein': ['src/core/model/nearest.ts'],
  '@octokit/': ['src/adapters/github-forge/'],
};

/** Rooms that both adapters and flows may use. */
const doors: readonly string[] = ['src/ports.ts', 'src/forge.ts', 'src/submission-forge.ts'];
const open: readonly string[] = [...doors, 'src/errors.ts'];

const frontDoors = ['action', 'cli', 'client', 'generate'];

interface Import {
  readonly from: string;
  /** A path of the repository, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = globSync('src/**/*.ts')
  .filter((file) => !file.endsWith('.d.ts'))
  .sort();
const imports: readonly Import[] = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s(?:(type)\s)?[^;]*?from '([^']+)';|import\('([^']+)'/gms);
  return [...found].map(([, type, statically, dynamically]) => {
    const specifier = statically ?? dynamically ?? '';
    const to = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { from: file, to, typeOnly: type === 'type' };
  });
}

function roomOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('src/core/') || path.startsWith('src/adapters/') ? 3 : 2)
    .join('/');
}

function shelfOf(room: string): number {
  return shelves.findIndex((shelf) => shelf.includes(room.replace('src/core/', '')));
}

/** Why an import is not allowed; `undefined` if it is. */
function refusal(one: Import): string | undefined {
  const { from, to } = one;
  if (!to.startsWith('src/')) {
    return refusePackage(from, to);
  }
  return roomOf(from) === roomOf(to) ? refuseNeighbourCheck(from, to) : refuseRoom(one);
}

function refuseRoom({ from, to, typeOnly }: Import): string | undefined {
  const [here, there] = [roomOf(from), roomOf(to)];
  const isCore = there.startsWith('src/core/');
  if (here.startsWith('src/core/')) {
    return isCore && shelfOf(there) < shelfOf(here) ? undefined : 'core uses lower shelves only';
  }
  if (doors.includes(from)) {
    return refuseDoor(there, typeOnly);
  }
  if (here.startsWith('src/adapters/')) {
    return [...open, 'src/core/model'].includes(there) ? undefined : 'an adapter uses ports, errors and core/model';
  }
  if (here === 'src/flows') {
    return isCore || open.includes(there) ? undefined : 'flows use core, ports and errors';
  }
  return refuseFrontDoor(from, there);
}

function refuseDoor(there: string, typeOnly: boolean): string | undefined {
  const known = there.startsWith('src/core/') || doors.includes(there);
  return known && typeOnly ? undefined : 'the doors know types of core, and of each other';
}

function refusePackage(from: string, to: string): string | undefined {
  if (to.startsWith('node:')) {
    return from.startsWith('src/core/') || from.startsWith('src/flows/')
      ? 'neither core nor flows know Node'
      : undefined;
  }
  const home = Object.entries(homes).find(
    ([name]) => to === name || to.startsWith(name.endsWith('/') ? name : `${name}/`),
  );
  return home?.[1].some((place) => from.startsWith(place)) === true ? undefined : `${to} is not at home here`;
}

function refuseNeighbourCheck(from: string, to: string): string | undefined {
  const isCheck = (path: string): boolean => /^src\/core\/checks\/[^/]+\//.test(path);
  return isCheck(from) && isCheck(to) ? 'a check never uses another' : undefined;
}

function refuseFrontDoor(from: string, there: string): string | undefined {
  const other = frontDoors.some((door) => there === `src/${door}`);
  if (other && !(from.startsWith('src/generate/') && there === 'src/cli')) {
    return 'front doors never use each other';
  }
  return there.startsWith('src/adapters/') && !/^src\/\w+\/wire(-\w+)?\.ts$/.test(from)
    ? 'adapters are joined in wire.ts only'
    : undefined;
}

describe('the house', () => {
  test('imports follow the table of ARCHITECTURE.md', () => {
    const refused = imports.flatMap((one) => {
      const reason = refusal(one);
      return reason === undefined ? [] : [`${one.from} -> ${one.to}: ${reason}`];
    });
    expect(imports.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
  });

  test('every relative import names a file that exists', () => {
    expect(imports.filter(({ to }) => to.startsWith('src/') && !existsSync(to))).toEqual([]);
  });

  test('every file says why it exists in its first line', () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });

  test('every file name is kebab-case, and none is a cellar', () => {
    const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
    expect(files.filter((file) => /(utils?|helpers?|common|managers?|services?)(\/|\.ts$)/.test(file))).toEqual([]);
  });

  test('the ruler: median file at most 70 lines, 95th percentile at most 240', () => {
    const lines = files
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((left, right) => left - right);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(70);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(240);
  });

  test('core has neither clock nor chance', () => {
    const impure = files.filter(
      (file) =>
        file.startsWith('src/core/') &&
        /\b(Date\.\w+\(|new Date|Math\.random|localeCompare|Intl\.)/.test(stripComments(file)),
    );
    expect(impure).toEqual([]);
  });

  test('no module is mocked in any test', () => {
    const word = ['vi', 'mock'].join('.');
    expect(globSync('test/**/*.ts').filter((file) => readFileSync(file, 'utf8').includes(`${word}(`))).toEqual([]);
  });
});

function stripComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
