// Exists so that the rest of the program knows nothing of WASI: input, output, flags and the way out.

@external('wasi_snapshot_preview1', 'fd_read')
declare function fd_read(fd: i32, vectors: usize, count: i32, read: usize): i32;
@external('wasi_snapshot_preview1', 'fd_write')
declare function fd_write(fd: i32, vectors: usize, count: i32, written: usize): i32;
@external('wasi_snapshot_preview1', 'args_sizes_get')
declare function args_sizes_get(count: usize, size: usize): i32;
@external('wasi_snapshot_preview1', 'args_get')
declare function args_get(pointers: usize, buffer: usize): i32;
@external('wasi_snapshot_preview1', 'proc_exit')
declare function proc_exit(code: i32): void;

/** A pointer, a length, and the count that a call answers with. */
const vector = memory.data(12);

/** Reads up to `size` bytes of standard input. The result is 0 at the end. */
export function readInput(buffer: usize, size: i32): i32 {
  store<usize>(vector, buffer);
  store<i32>(vector, size, 4);
  if (fd_read(0, vector, 1, vector + 8) != 0) proc_exit(2);
  return load<i32>(vector, 8);
}

export function writeOutput(buffer: usize, size: i32): void {
  writeAll(1, buffer, size);
}

/** Says what is wrong on standard error and ends the program with code 1. */
export function writeError(message: string): void {
  const bytes = String.UTF8.encode(message);
  writeAll(2, changetype<usize>(bytes), bytes.byteLength);
  proc_exit(1);
}

/** Whether one of the arguments after the program's name is `flag`. */
export function hasFlag(flag: string): bool {
  if (args_sizes_get(vector, vector + 4) != 0) return false;
  const count = load<i32>(vector);
  const pointers = changetype<usize>(new ArrayBuffer(count * 4));
  const buffer = new ArrayBuffer(load<i32>(vector, 4));
  if (args_get(pointers, changetype<usize>(buffer)) != 0) return false;
  for (let i = 1; i < count; i++) {
    if (String.UTF8.decodeUnsafe(load<usize>(pointers + i * 4), flag.length + 1, true) == flag) return true;
  }
  return false;
}

export function abort(message: string | null, file: string | null, line: u32, column: u32): void {
  proc_exit(134);
}

function writeAll(fd: i32, buffer: usize, size: i32): void {
  while (size > 0) {
    store<usize>(vector, buffer);
    store<i32>(vector, size, 4);
    if (fd_write(fd, vector, 1, vector + 8) != 0) proc_exit(2);
    buffer += load<u32>(vector, 8);
    size -= load<i32>(vector, 8);
  }
}
