// Exists to make JSON readable, or small, without touching a single number, string or the order of members.
import { fail, readInput, succeed } from '../../extism-kit/assembly/plugin';
import { JsonRewriter } from './json-rewriter';

/** Two spaces per level, one member per line, a line break at the end. */
export function pretty(): i32 {
  return rewrite('  ');
}

/** No white space at all. */
export function minify(): i32 {
  return rewrite('');
}

function rewrite(indent: string): i32 {
  const rewriter = new JsonRewriter(readInput(), indent);
  const text = rewriter.rewrite();
  return rewriter.problem.length > 0 ? fail(rewriter.problem) : succeed(text);
}
