// Exists so that the artifacts of a run go from job to job as the real actions carry them.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { grants } from '../../permissions.ts';
import type { Artifact } from '../../workflow-state.ts';
import { newId, stamp } from '../../world.ts';
import type { JobSpace } from '../run-job.ts';
import type { Double } from './double.ts';

export const uploadArtifact: Double = async (space, inputs) => {
  const name = inputs['name'] || 'artifact';
  const hidden = inputs['include-hidden-files'] === 'true';
  const files = collect(
    space.workspace,
    (inputs['path'] ?? '').split('\n').filter((line) => line.trim() !== ''),
    hidden,
  );
  if (files.size === 0) {
    if (inputs['if-no-files-found'] === 'error') {
      throw new Error(`No files were found with the provided path: ${inputs['path']}`);
    }
    return { log: 'No files were found' };
  }
  return {
    outputs: { 'artifact-id': String(store(space, { name, files, overwrite: inputs['overwrite'] === 'true' }).id) },
  };
};

/** A folder keeps what is below it, a file its name; several keep their paths below what they share. */
function collect(workspace: string, paths: readonly string[], hidden: boolean): ReadonlyMap<string, Uint8Array> {
  const found = paths.flatMap((path) => globSync(resolve(workspace, path.trim()))).flatMap((path) => filesBelow(path));
  const kept = hidden
    ? found
    : found.filter(
        (path) =>
          !relative(workspace, path)
            .split('/')
            .some((part) => part.startsWith('.') && part !== '..'),
      );
  const single = paths.length === 1 ? resolve(workspace, paths[0]?.trim() ?? '') : undefined;
  const root = single !== undefined && existsSync(single) && statSync(single).isDirectory() ? single : shared(kept);
  return new Map(kept.sort().map((path) => [relative(root, path), readFileSync(path)]));
}

function filesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) {
    return [path];
  }
  return globSync(join(path, '**'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function shared(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(path).split('/'));
  const [first = []] = folders;
  const length = first.findIndex((part, at) => folders.some((folder) => folder[at] !== part));
  return first.slice(0, length === -1 ? first.length : length).join('/');
}

function store(
  { world, run }: JobSpace,
  question: { name: string; files: ReadonlyMap<string, Uint8Array>; overwrite: boolean },
): Artifact {
  const { name, files, overwrite } = question;
  const known = run.artifacts.findIndex((one) => one.name === name);
  if (known >= 0 && !overwrite) {
    throw new Error(`Conflict: an artifact with this name already exists on the workflow run: ${name}`);
  }
  run.artifacts.splice(known >= 0 ? known : run.artifacts.length, known >= 0 ? 1 : 0);
  const one: Artifact = { id: newId(world), name, files, createdAt: stamp(world) };
  run.artifacts.push(one);
  return one;
}

/** Of the same run; of another one with a token that may read it. */
export const downloadArtifact: Double = async (space, inputs) => {
  const { workspace, repository, job } = space;
  const other = inputs['run-id'];
  if (other && !(inputs['github-token'] && grants(job.permissions, 'actions=read'))) {
    throw new Error('Unable to download artifacts of another run: Resource not accessible by integration');
  }
  const run = other ? repository.runs.find(({ id }) => String(id) === other) : space.run;
  const name = inputs['name'];
  const wanted = (run?.artifacts ?? []).filter((one) => !name || one.name === name);
  if (name && wanted.length === 0) {
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  const target = resolve(workspace, inputs['path'] || '.');
  for (const one of wanted) {
    for (const [path, bytes] of one.files) {
      const to = join(target, name || inputs['merge-multiple'] === 'true' ? '' : one.name, path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
  }
  return { outputs: { 'download-path': target } };
};

export const uploadPagesArtifact: Double = async (space, inputs) => {
  const folder = resolve(space.workspace, inputs['path'] || '_site');
  const tar = join(space.temp, `${basename(folder)}.tar`);
  execFileSync('tar', [
    '--dereference',
    '--hard-dereference',
    '--directory',
    folder,
    '-cf',
    tar,
    '--exclude=.git',
    '--exclude=.github',
    '.',
  ]);
  const files = new Map([['artifact.tar', readFileSync(tar)]]);
  return {
    outputs: {
      artifact_id: String(store(space, { name: inputs['name'] || 'github-pages', files, overwrite: false }).id),
    },
  };
};
