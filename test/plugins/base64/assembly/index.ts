// Exists to encode and decode base64 in a pipe, with the same memory for a small and a huge input.
import { decode } from './decode';
import { encode } from './encode';
import { hasFlag, writeError } from './wasi';

/** Encodes standard input; `-d` or `--decode` decodes it. */
export function _start(): void {
  if (!hasFlag('-d') && !hasFlag('--decode')) encode();
  else if (!decode()) writeError('base64: the input is not base64\n');
}
