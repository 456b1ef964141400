// Exists so that every small file of a tree is read capped and decoded strictly, in one way.
import { decodeText, sourceFileLimits } from '../../core/model/json-text.ts';
import { failed, type Result } from '../../core/model/result.ts';
import type { Parser } from '../../core/model/schema.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { Tree } from '../../ports.ts';

/** A file that may be larger than those that people write. */
interface LargeFile {
  readonly path: string;
  readonly maxBytes: number;
}

/** The text of a file; `undefined` where there is none; problems where it is too large or no text. */
export async function readText(
  tree: Tree,
  path: string,
  maxBytes: number = sourceFileLimits.maxBytes,
): Promise<Result<string> | undefined> {
  try {
    const bytes = await tree.read(path, maxBytes);
    return bytes === undefined ? undefined : decodeText(bytes, maxBytes);
  } catch (error) {
    if (hasCode(error, 'TOO_LARGE')) {
      return failed({
        message: `The file has ${String(error.details['size'])} bytes; at most ${maxBytes} are allowed`,
        fix: 'Make it shorter.',
      });
    }
    throw error;
  }
}

/** A file of the base tip, which was judged when it was merged: a broken one stops everything. */
export async function readBase<T>(tree: Tree, file: string | LargeFile, parse: Parser<T>): Promise<T | undefined> {
  const { path, maxBytes } = typeof file === 'string' ? { path: file, maxBytes: undefined } : file;
  const text = await readText(tree, path, maxBytes);
  if (text === undefined) {
    return undefined;
  }
  const parsed = text.ok ? parse(text.value) : text;
  if (!parsed.ok) {
    const problem = parsed.problems[0];
    throw new PlugyardError(
      'REGISTRY_INVALID',
      `${path} of the registry cannot be used: ${problem?.message ?? 'it is malformed'}`,
      {
        hint: 'An administrator has to correct this file on the base branch.',
        details: { path, problems: parsed.problems },
      },
    );
  }
  return parsed.value;
}
