// Exists so that a text is capped and looked over before any parser sees it.
import { failed, ok, type Problem, type Result } from './result.ts';

/** Where something stands in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** Limits for files that people write: manifests, records, policies. */
export const sourceFileLimits: JsonLimits = { maxBytes: 256 * 1024, maxDepth: 32 };

/** The bytes as text, or the reason why they cannot be. */
export function decodeText(bytes: Uint8Array, maxBytes: number): Result<string> {
  if (bytes.length > maxBytes) {
    return failed({
      message: `The file has ${bytes.length} bytes; at most ${maxBytes} are allowed`,
      fix: 'Make it shorter.',
    });
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return failed({
      message: 'The file starts with a byte order mark',
      fix: 'Save it as UTF-8 without BOM.',
      line: 1,
      column: 1,
    });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return failed({ message: 'The file is not valid UTF-8', fix: 'Save it as UTF-8.', line: firstBrokenLine(bytes) });
  }
}

/** The first line that is not UTF-8, counted from 1: no character of several bytes holds a line feed. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    start = end + 1;
  }
}

/** One string, up to its end or that of the text, or one character that opens, closes or does not belong. */
const scanned = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]\r]/gs;
/** Everything below the space, which strings hold as an escape only. */
const control = /[^ -\uffff]/;

/**
 * Finds what the parser must not see or would let pass: nesting that is too deep for its recursion, Windows line ends,
 * and control characters in strings.
 */
export function scanText(text: string, maxDepth: number): Problem | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(scanned)) {
    const stray = token.search(control);
    if (stray >= 0) {
      return { ...strayProblem(token.charAt(stray)), ...positionAt(text, index + stray) };
    }
    depth += token === '{' || token === '[' ? 1 : token === '}' || token === ']' ? -1 : 0;
    if (depth > maxDepth) {
      return {
        message: `Values are nested more than ${maxDepth} deep`,
        fix: 'Flatten the value.',
        ...positionAt(text, index),
      };
    }
  }
  return undefined;
}

function strayProblem(character: string): Problem {
  return character === '\r'
    ? { message: 'The line ends with CR LF', fix: 'Save the file with LF line ends.' }
    : { message: 'A string holds a control character or a line break', fix: 'Write it as an escape, such as \\n.' };
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
