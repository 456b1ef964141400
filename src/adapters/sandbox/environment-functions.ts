// Exists so that AssemblyScript's runtime finds the few functions that it imports from `env`.
import { toU32 } from './guest-memory.ts';
import { answered, type HostFunction, type HostFunctions, type RunState } from './host-function.ts';
import { shownText } from './output-buffer.ts';
import { Stop } from './stop.ts';

const fixedTimeMs = 1_000_000_000_000;
/** AssemblyScript keeps the size of a string, in bytes, in the word before it. */
const sizeBefore = 4;

/** `env` of AssemblyScript, and Extism's kernel under the names that it had there before 1.0. */
export function environmentFunctions({ memory }: RunState, kernel: HostFunctions): HostFunctions {
  const readText = (pointer: unknown): string => {
    const start = toU32(pointer);
    if (start < sizeBefore) return '';
    const size = Math.min(memory().u32(start - sizeBefore), 400);
    return new TextDecoder('utf-16le').decode(memory().bytes(start, size).slice());
  };
  const print = answered(([text], { note }) => {
    note(() => readText(text));
    return 0;
  });
  return new Map<string, HostFunction>([
    ...[...kernel].map(([name, host]) => [`extism_${name}`, host] as const),
    [
      'abort',
      answered(([message, file, line, column]) => {
        const place = `${readText(file)}:${toU32(line)}:${toU32(column)}`;
        throw new Stop({ ended: 'trapped', message: `abort: ${readText(message)} (${shownText(Buffer.from(place))})` });
      }),
    ],
    ['seed', answered(() => 0.5)],
    ['Date.now', answered(() => fixedTimeMs)],
    ['trace', print],
    ['console.log', print],
  ]);
}
