// Exists so that an author is judged at home as the pull request will be: one folder, placed where it would go.
import { runChecks } from '../core/checks/run-checks.ts';
import type { ChangedFile } from '../core/model/change.ts';
import { isJsonObject, parseJson } from '../core/model/json.ts';
import { sourceFileLimits } from '../core/model/json-text.ts';
import { type PluginName, parsePluginName } from '../core/model/plugin-name.ts';
import { placeInRegistry, pluginDirectory, releaseDirectory } from '../core/model/registry-path.ts';
import type { Parser } from '../core/model/schema.ts';
import { parseVersion, type Version } from '../core/model/version.ts';
import { PlugyardError } from '../errors.ts';
import type { Tree } from '../ports.ts';
import type { CheckPorts, Judgement } from './check-range.ts';
import { findAuthor } from './gather/find-author.ts';
import { readText } from './gather/read-text.ts';
import { gatherSubmission } from './gather-submission.ts';

export interface FolderToCheck {
  /** The tree whose root is the release directory. */
  readonly folder: Tree;
  /** The folder around it, where record.json of a new plugin lies. */
  readonly around: Tree;
  /** The folder's path, which may tell name and version. */
  readonly path: string;
  readonly base: Tree | undefined;
  /** The login of the account that will open the pull request. */
  readonly login: string | undefined;
}

export interface FolderJudgement extends Judgement {
  /** Where the release would go; findings name files there. */
  readonly directory: string;
}

export async function checkFolder(ports: CheckPorts, wanted: FolderToCheck): Promise<FolderJudgement> {
  const { plugin, version } = await identifyRelease(wanted);
  const directory = releaseDirectory(plugin, version);
  const release = await wanted.folder.walk('');
  const record = await findRecord(wanted, plugin);
  const files = [
    ...release.map(({ path }): ChangedFile => added(`${directory}/${path.replace(/^\/+/, '')}`)),
    ...(record === undefined ? [] : [added(`${pluginDirectory(plugin)}/record.json`)]),
  ];
  const head = placedTree(wanted.folder, directory, record);
  const submission = await gatherSubmission(
    { ...ports, base: wanted.base, head },
    { files, mergeBases: 1, author: await findAuthor(wanted.login, plugin, wanted.base), now: ports.clock() },
  );
  return { submission, report: runChecks(submission), directory };
}

/** Name and version: of the folder's place in a registry tree, else of its manifest. */
export async function identifyRelease({
  folder,
  path,
}: Pick<FolderToCheck, 'folder' | 'path'>): Promise<{ readonly plugin: PluginName; readonly version: Version }> {
  const place = placeInRegistry(path);
  if (place !== undefined) {
    return place;
  }
  const text = await readText(folder, 'plugin.json');
  if (text === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `${path} holds no plugin.json`, {
      hint: 'Name a release directory. A first manifest: plugyard manifest plugin.wasm > plugin.json',
    });
  }
  const document = text.ok ? parseJson(text.value) : text;
  const value = document.ok && isJsonObject(document.value.value) ? document.value.value : {};
  return {
    plugin: firstValid(parsePluginName, [String(value['name']), 'unnamed']),
    version: firstValid(parseVersion, [String(value['version']), '0.0.0']),
  };
}

/** A manifest that names nothing right is placed somewhere, so that everything wrong with it is found at once. */
function firstValid<T>(parse: Parser<T>, texts: readonly string[]): T {
  for (const text of texts) {
    const parsed = parse(text);
    if (parsed.ok) {
      return parsed.value;
    }
  }
  throw new Error(`none of ${texts.join(', ')} is valid`);
}

/** A record.json beside the release, for a plugin that the base does not have yet. */
async function findRecord({ around, base }: FolderToCheck, plugin: PluginName): Promise<Uint8Array | undefined> {
  const existing = await base?.read(`${pluginDirectory(plugin)}/record.json`, sourceFileLimits.maxBytes);
  return existing === undefined ? await around.read('record.json', sourceFileLimits.maxBytes) : undefined;
}

function placedTree(folder: Tree, directory: string, record: Uint8Array | undefined): Tree {
  const prefix = `${directory}/`;
  return {
    ...folder,
    read: async (path, maxBytes) => {
      if (path.startsWith(prefix)) {
        return await folder.read(path.slice(prefix.length), maxBytes);
      }
      return path.endsWith('/record.json') ? record : undefined;
    },
  };
}

function added(path: string): ChangedFile {
  return { path, status: 'added', mode: '100644' };
}
