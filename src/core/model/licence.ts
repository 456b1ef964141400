// Exists so that a licence is an SPDX expression that tools can read.
import correct from 'spdx-correct';
import parse from 'spdx-expression-parse';
import { failed, ok, type Result } from './result.ts';

/** Accepts an SPDX licence expression: `MIT`, `Apache-2.0 OR MIT`. */
export function parseLicence(text: string): Result<string> {
  try {
    parse(text);
    return ok(text);
  } catch {
    // What npm calls UNLICENSED is the opposite of the Unlicense.
    const suggestion = /^\s*(unlicensed\s*)?$/i.test(text) ? null : correct(text);
    return failed({
      message: `"${text.slice(0, 80)}" is not an SPDX licence expression`,
      fix: suggestion === null ? 'Write an SPDX identifier such as MIT or Apache-2.0.' : `Write "${suggestion}".`,
    });
  }
}
