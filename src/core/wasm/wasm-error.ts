// Exists so that readers can stop at the first wrong byte, and so that nobody outside this folder has to know.
import { failed, ok, type Problem, type Result } from '../model/result.ts';

class WasmError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** `offset` counts bytes from the start of the file. */
export function refuse(offset: number, message: string, fix?: string): never {
  throw new WasmError(fix === undefined ? { message, offset } : { message, fix, offset });
}

/** For codes that the format doesn't have, or doesn't have yet. */
export function refuseUnknown(offset: number, message: string): never {
  return refuse(offset, message, 'The file is damaged or uses a feature newer than WebAssembly 3.0: build it without.');
}

/** What `read` returns, or the problem it was refused for. Anything else that it throws is our bug and flies on. */
export function attempt<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof WasmError) return failed(error.problem);
    throw error;
  }
}

/** `0x7f` for 127. */
export function toHex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}
