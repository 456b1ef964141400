// Exists so that every changed JSON file is read once, with what is wrong with it.
import type { Change } from '../../core/model/change.ts';
import { documentLimit, documentParser } from '../../core/model/document.ts';
import { type Fact, known, missing } from '../../core/model/fact.ts';
import { pathProblem } from '../../core/model/registry-path.ts';
import type { Problem } from '../../core/model/result.ts';
import type { Parser } from '../../core/model/schema.ts';
import type { DocumentFacts } from '../../core/model/submission.ts';
import type { Tree } from '../../ports.ts';
import { readText } from './read-text.ts';

/** Threat: ten thousand texts in one change. So many fit into a saved submission, and more are never needed. */
const maxDocuments = 200;

const notRead: Problem = {
  message: `The change has more than ${maxDocuments} JSON files; this one was not read`,
  fix: 'Split the pull request.',
};

export async function gatherDocuments(head: Tree, change: Change): Promise<readonly DocumentFacts[]> {
  const formats = change.files.flatMap(({ status, mode, path }): readonly Format<unknown>[] => {
    const parse = documentParser(path);
    const plain = status !== 'deleted' && mode === '100644' && pathProblem(path) === undefined;
    return plain && parse !== undefined ? [{ path, parse }] : [];
  });
  const documents = formats.map(async ({ path, parse }, index): Promise<readonly DocumentFacts[]> => {
    if (index >= maxDocuments) {
      return [{ path, problems: [notRead] }];
    }
    const text = await readText(head, path, documentLimit(path));
    if (text === undefined) {
      return [];
    }
    if (!text.ok) {
      return [{ path, problems: text.problems }];
    }
    const parsed = parse(text.value);
    return [{ path, text: text.value, problems: parsed.ok ? [] : parsed.problems }];
  });
  return (await Promise.all(documents)).flat();
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
