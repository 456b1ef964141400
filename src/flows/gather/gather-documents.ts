// Exists so that every changed JSON file is read once, with what is wrong with it.
import type { Change, ChangedFile } from '../../core/model/change.ts';
import { documentLimit, documentParser } from '../../core/model/document.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { classifyPath, pathProblem } from '../../core/model/registry-path.ts';
import type { Problem } from '../../core/model/result.ts';
import type { Parser } from '../../core/model/schema.ts';
import type { DocumentFacts } from '../../core/model/submission.ts';
import { hasCode } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { readText } from './read-text.ts';

/** Threat: ten thousand texts in one change. So many fit into a saved submission, and more are never needed. */
const maxDocuments = 200;

/** For README.md and CHANGELOG.md each; whatever hashes the files of a release reads no more either. */
const maxTextBytes = 1024 * 1024;

const notRead: Problem = {
  message: `The change has more than ${maxDocuments} JSON files; this one was not read`,
  fix: 'Split the pull request.',
};

const malformedTree: Problem = {
  message: 'The change lists this file, and nothing can be read there: the tree of the commit is malformed',
  fix: 'Make the commit anew with git itself: git checkout -b again origin/main, then add the files and commit.',
};

export async function gatherDocuments(head: Tree, change: Change): Promise<readonly DocumentFacts[]> {
  const plain = change.files.filter(isPlain);
  const formats = plain.flatMap(({ path }): readonly Format<unknown>[] => {
    const parse = documentParser(path);
    return parse === undefined ? [] : [{ path, parse }];
  });
  const documents = formats.map(async ({ path, parse }, index): Promise<readonly DocumentFacts[]> => {
    if (index >= maxDocuments) {
      return [{ path, problems: [notRead] }];
    }
    const text = await readText(head, path, documentLimit(path));
    if (text === undefined) {
      return [{ path, problems: [malformedTree] }];
    }
    if (!text.ok) {
      return [{ path, problems: text.problems }];
    }
    const parsed = parse(text.value);
    return [{ path, text: text.value, problems: parsed.ok ? [] : parsed.problems }];
  });
  const texts = plain.filter(isText);
  const unread = texts.slice(0, maxDocuments).map(async ({ path }) => await findUnreadText(head, path));
  return (await Promise.all([...documents, ...unread])).flat();
}

function isPlain({ status, mode, path }: ChangedFile): boolean {
  return status !== 'deleted' && mode === '100644' && pathProblem(path) === undefined;
}

/** README.md or CHANGELOG.md of a release. */
function isText({ path }: ChangedFile): boolean {
  const role = classifyPath(path);
  return role.role === 'release' && role.file.endsWith('.md');
}

/** Threat: a text without end is published with every release, and hashed as nothing where it is not read. */
async function findUnreadText(head: Tree, path: string): Promise<readonly DocumentFacts[]> {
  try {
    return (await head.read(path, maxTextBytes)) === undefined ? [{ path, problems: [malformedTree] }] : [];
  } catch (error) {
    if (!hasCode(error, 'TOO_LARGE')) throw error;
    const message = `The file has ${Number(error.details['size'])} bytes; at most ${maxTextBytes} are allowed`;
    return [{ path, problems: [{ message, fix: 'Make it shorter, and link to the rest.' }] }];
  }
}

interface Format<T> {
  readonly path: string;
  readonly parse: Parser<T>;
}

/** The value of a changed document, once it is valid; what is wrong with it stands in the documents. */
export function readDocument<T>(documents: readonly DocumentFacts[], { path, parse }: Format<T>): Fact<T> {
  const text = documents.find((document) => document.path === path)?.text;
  const parsed = text === undefined ? undefined : parse(text);
  return parsed?.ok === true ? known(parsed.value) : missing(`${path} is missing or not valid`);
}
