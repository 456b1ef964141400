// Exists so that a WASI preview 1 program finds standard input and output, a clock that stands still, and nothing else.
import { toU32 } from './guest-memory.ts';
import { answered, type HostFunction, type HostFunctions, type RunState, refused } from './host-function.ts';
import { shownText } from './output-buffer.ts';
import { Stop } from './stop.ts';

/** Error numbers of the WASI preview 1 witx. */
const errno = { success: 0, badFile: 8, invalid: 28, notSeekable: 70, notCapable: 76 } as const;
/** 2001-09-09T01:46:40Z; each look at the clock moves it by a millisecond, so that who waits for it gets there. */
const firstTime = 1_000_000_000_000_000_000n;
const tick = 1_000_000n;
const characterDevice = 2;
const directory = 3;
/**
 * The one directory that a program finds. Nothing in it can be opened; without it, programs would give up before they ask
 * for a file, and nobody would see what they ask for.
 */
const root = { file: 3, name: new TextEncoder().encode('/') } as const;
const vectorBytes = 8;

/** Everything of preview 1 that answers. What is not here is refused: there are no files, directories or sockets. */
export function wasiPreview1(state: RunState): HostFunctions {
  return new Map<string, HostFunction>([
    ...processFunctions(state),
    ...clockAndChance(state),
    ...streamFunctions(state),
    ...fileFunctions(state),
  ]);
}

/** What preview 1 answers where a program lacks the right: for all other functions of the module. */
export const wasiRefusal: HostFunction = refused(errno.notCapable);

function processFunctions({ program, memory, output, errors }: RunState): readonly (readonly [string, HostFunction])[] {
  const name = new TextEncoder().encode(`${program}\0`);
  const noEnvironment = answered(([count, size]) => {
    memory().setU32(count, 0);
    memory().setU32(size, 0);
    return errno.success;
  });
  const args: HostFunction = answered(([list, buffer]) => {
    memory().setU32(list, toU32(buffer));
    memory().bytes(buffer, name.length).set(name);
    return errno.success;
  });
  const argsSizes: HostFunction = answered(([count, size]) => {
    memory().setU32(count, 1);
    memory().setU32(size, name.length);
    return errno.success;
  });
  return [
    ['args_get', args],
    ['args_sizes_get', argsSizes],
    ['environ_get', answered(() => errno.success)],
    ['environ_sizes_get', noEnvironment],
    ['sched_yield', answered(() => errno.success)],
    [
      'proc_exit',
      answered(([code]) => {
        const number = toU32(code);
        if (number === 0) throw new Stop({ ended: 'returned', output: output.toOutput() });
        throw new Stop({ ended: 'failed', message: `exit code ${number}: ${errors.toMessage()}` });
      }),
    ],
  ];
}

function clockAndChance({ memory }: RunState): readonly (readonly [string, HostFunction])[] {
  let now = firstTime;
  let seed = 0x2545f491;
  return [
    [
      'clock_time_get',
      answered(([, , pointer]) => {
        now += tick;
        memory().setU64(pointer, now);
        return errno.success;
      }),
    ],
    [
      'clock_res_get',
      answered(([, pointer]) => {
        memory().setU64(pointer, tick);
        return errno.success;
      }),
    ],
    [
      'random_get',
      answered(([pointer, length], { note }) => {
        note(() => `${toU32(length)} bytes`);
        const bytes = memory().bytes(pointer, length);
        // Xorshift: the same numbers in every run, and no secret in them.
        for (let index = 0; index < bytes.length; index += 1) {
          seed ^= seed << 13;
          seed ^= seed >>> 17;
          seed ^= seed << 5;
          bytes[index] = seed & 0xff;
        }
        return errno.success;
      }),
    ],
  ];
}

function streamFunctions({ memory, input, output, errors }: RunState): readonly (readonly [string, HostFunction])[] {
  let position = 0;
  const sinks = [undefined, output, errors];
  return [
    [
      'fd_read',
      answered(([file, vectors, count, result]) => {
        if (toU32(file) !== 0) return errno.badFile;
        const before = position;
        eachVector({ state: memory(), vectors, count }, (bytes) => {
          const part = input.subarray(position, position + bytes.length);
          bytes.set(part);
          position += part.length;
          return position < input.length;
        });
        memory().setU32(result, position - before);
        return errno.success;
      }),
    ],
    [
      'fd_write',
      answered(([file, vectors, count, result], { note }) => {
        const sink = sinks[toU32(file)];
        if (sink === undefined) return errno.badFile;
        let written = 0;
        note(() => `to ${sink === output ? 'standard output' : 'standard error'}`);
        eachVector({ state: memory(), vectors, count }, (bytes) => {
          sink.append(bytes);
          written += bytes.length;
          return true;
        });
        memory().setU32(result, written);
        return errno.success;
      }),
    ],
  ];
}

interface Vectors {
  readonly state: ReturnType<RunState['memory']>;
  readonly vectors: unknown;
  readonly count: unknown;
}

/** Threat: the number of vectors is the guest's; the list must lie in its memory whole before any is looked at. */
function eachVector({ state, vectors, count }: Vectors, take: (bytes: Uint8Array) => boolean): void {
  const number = toU32(count);
  const list = toU32(vectors);
  state.bytes(list, Math.min(number * vectorBytes, 0xffff_ffff));
  for (let index = 0; index < number; index += 1) {
    const vector = list + index * vectorBytes;
    if (!take(state.bytes(state.u32(vector), state.u32(vector + 4)))) return;
  }
}

/** The three standard streams are terminals, 3 is the root directory; every other file is unknown. */
function fileFunctions({ memory }: RunState): readonly (readonly [string, HostFunction])[] {
  const onStream = (run: (args: readonly unknown[]) => number): HostFunction =>
    answered((args) => (toU32(args[0]) > 2 ? errno.badFile : run(args)));
  const onRoot = (run: (args: readonly unknown[]) => number): HostFunction =>
    answered((args) => (toU32(args[0]) === root.file ? run(args) : errno.badFile));
  return [
    ['fd_close', onStream(() => errno.success)],
    ['fd_seek', onStream(() => errno.notSeekable)],
    ['fd_tell', onStream(() => errno.notSeekable)],
    ['fd_fdstat_set_flags', onStream(() => errno.success)],
    [
      'fd_fdstat_get',
      answered(([file, pointer]) => {
        if (toU32(file) > root.file) return errno.badFile;
        const isRoot = toU32(file) === root.file;
        // Its kind, then its flags, then all rights for a directory and no more than a terminal has for the streams.
        const stat = memory()
          .bytes(pointer, 24)
          .fill(0)
          .fill(isRoot ? directory : characterDevice, 0, 1);
        stat.fill(isRoot ? 0xff : 0, 8);
        return errno.success;
      }),
    ],
    [
      'fd_prestat_get',
      onRoot(([, pointer]) => {
        memory().setU32(pointer, 0);
        memory().setU32(toU32(pointer) + 4, root.name.length);
        return errno.success;
      }),
    ],
    [
      'fd_prestat_dir_name',
      onRoot(([, pointer, length]) => {
        const name = memory().bytes(pointer, length);
        name.set(root.name.subarray(0, name.length));
        return errno.success;
      }),
    ],
    ...pathArguments.map(([name, at]): readonly [string, HostFunction] => [
      name,
      {
        answers: false,
        run: (args, { note }) => {
          const path = memory().bytes(args[at], args[at + 1]);
          note(() => shownText(path));
          return errno.notCapable;
        },
      },
    ]),
  ];
}

/** Where the path stands among the arguments of functions that take one. */
const pathArguments: readonly (readonly [string, number])[] = [
  ['path_create_directory', 1],
  ['path_filestat_get', 2],
  ['path_filestat_set_times', 2],
  ['path_open', 2],
  ['path_readlink', 1],
  ['path_remove_directory', 1],
  ['path_rename', 1],
  ['path_symlink', 0],
  ['path_unlink_file', 1],
];
