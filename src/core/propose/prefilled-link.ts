// Exists so that whoever has no token still gets his change proposed: one link, or the exact steps to click.
import type { ReleasePlan } from './plan-release.ts';
import type { PlannedFile } from './planned-change.ts';
import type { ProposedFile } from './proposal.ts';

/** The branch of a registry's repository, as browsers show it. */
export interface WebPlace {
  /** `https://github.com/acme/plugins`. */
  readonly url: string;
  readonly branch: string;
}

/** Beyond this, GitHub answers that the address is too long. */
export const maxLinkCharacters = 8_000;

/** The form that makes a new file, filled in; `undefined` where the text is too long for an address. */
export function newFileLink({ url, branch }: WebPlace, path: string, text: string): string | undefined {
  const link = `${url}/new/${inAddress(branch)}?filename=${encodeURIComponent(path)}&value=${encodeURIComponent(text)}`;
  return link.length > maxLinkCharacters ? undefined : link;
}

/** The form that opens a pull request from a branch that is there; a body that is too long is left out. */
export function compareLink(
  { url, branch }: WebPlace,
  head: string,
  { title, body }: { readonly title: string; readonly body: string },
): string {
  const bare = `${url}/compare/${inAddress(branch)}...${inAddress(head)}?quick_pull=1&title=${encodeURIComponent(title)}`;
  const link = `${bare}&body=${encodeURIComponent(body)}`;
  return link.length > maxLinkCharacters ? bare : link;
}

/** What a person clicks to propose a change of texts: GitHub makes the fork by itself. */
export function stepsForTexts(place: WebPlace, files: readonly ProposedFile[]): readonly string[] {
  const [file, second] = files;
  return file === undefined || second !== undefined ? manySteps(place, files) : [oneStep(place, file), finish];
}

const finish = 'Choose "Propose changes", and then "Create pull request".';

function oneStep(place: WebPlace, { path, before, after }: ProposedFile): string {
  if (after === undefined) return `Open ${pageOf(place, 'delete', path)}`;
  const link = before === undefined ? newFileLink(place, path, after) : undefined;
  if (link !== undefined) return `Open ${link}`;
  return before === undefined
    ? `Open ${pageOf(place, 'new', parentOf(path))}, name the file ${path}, and paste its text.`
    : `Open ${pageOf(place, 'edit', path)}, and replace the whole text by the new one.`;
}

/** One pull request takes one form, so that several files need a clone. */
function manySteps({ url, branch }: WebPlace, files: readonly ProposedFile[]): readonly string[] {
  const paths = files.map(({ path }) => path).join(' ');
  return [
    `Fork ${url} and clone the fork.`,
    `Run the same command there with --registry <clone>; it changes ${paths}`,
    `Commit these files alone on a branch, push it, and open a pull request to ${branch}.`,
  ];
}

/** The same for a release: files are dropped into a page. `folder` holds the tree as it was laid out. */
export function stepsForRelease(
  place: WebPlace,
  { files, directory }: ReleasePlan,
  folder: string | undefined,
): readonly string[] {
  const outside = files.some(({ path }) => !path.startsWith(`${directory}/`));
  const target = outside ? parentOf(directory) : directory;
  const top = ({ path }: PlannedFile): string => path.slice(target.length + 1).replace(/\/.*/, '');
  const from = folder === undefined ? 'its folder' : `${folder}/${target}`;
  return [
    `Open ${pageOf(place, 'upload', target)}`,
    `Drop there, from ${from}: ${[...new Set(files.map(top))].join(', ')}`,
    finish,
  ];
}

function pageOf({ url, branch }: WebPlace, form: 'new' | 'edit' | 'delete' | 'upload', path: string): string {
  return `${url}/${form}/${inAddress(branch)}/${inAddress(path)}`;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Slashes and colons stay as they are. */
function inAddress(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@');
}
