// Exists so that which import grants what is data that people can review, with a version that reports can cite.
import { wasiModules } from '../wasm/host-modules.ts';

/** Raised by one whenever an entry below changes its meaning. */
export const capabilityMapVersion = 1;

export type Permission =
  | 'network'
  | 'filesystem-read'
  | 'filesystem-write'
  | 'environment'
  | 'clock'
  | 'random'
  | 'process'
  | 'host-function';

/** `neutral` imports grant nothing that a host would want to refuse. */
export type Grant = Exclude<Permission, 'host-function'> | 'neutral';

/**
 * WASI preview 1. Nothing can be opened without `path_open`; what only works on open files is neutral unless it writes.
 * `fd_write` is neutral because every program that prints imports it. So a file that `path_open` opened for writing
 * is not told from one opened for reading: the rights are arguments of the call, which only a scan of the code sees.
 */
const preview1 = toGrants(
  ['filesystem-read', ['fd_filestat_get', 'fd_readdir', 'path_filestat_get', 'path_open', 'path_readlink']],
  [
    'filesystem-write',
    [
      'fd_allocate',
      'fd_datasync',
      'fd_filestat_set_size',
      'fd_filestat_set_times',
      'fd_pwrite',
      'fd_sync',
      'path_create_directory',
      'path_filestat_set_times',
      'path_link',
      'path_remove_directory',
      'path_rename',
      'path_symlink',
      'path_unlink_file',
    ],
  ],
  ['environment', ['environ_get', 'environ_sizes_get']],
  ['clock', ['clock_res_get', 'clock_time_get', 'poll_oneoff']],
  ['random', ['random_get']],
  ['network', ['sock_accept', 'sock_recv', 'sock_send', 'sock_shutdown']],
  ['process', ['proc_raise']],
  [
    'neutral',
    [
      'args_get',
      'args_sizes_get',
      'fd_advise',
      'fd_close',
      'fd_fdstat_get',
      'fd_fdstat_set_flags',
      'fd_fdstat_set_rights',
      'fd_pread',
      'fd_prestat_dir_name',
      'fd_prestat_get',
      'fd_read',
      'fd_renumber',
      'fd_seek',
      'fd_tell',
      'fd_write',
      'proc_exit',
      'sched_yield',
    ],
  ],
);

/** What AssemblyScript's runtime and Extism's kernel before 1.0 import from `env`. */
const environment = toGrants(
  ['random', ['seed']],
  ['clock', ['Date.now']],
  ['network', ['extism_http_request']],
  [
    'neutral',
    [
      'abort',
      'console.log',
      'trace',
      'extism_alloc',
      'extism_config_get',
      'extism_error_set',
      'extism_free',
      'extism_http_status_code',
      'extism_input_length',
      'extism_input_load_u64',
      'extism_input_load_u8',
      'extism_length',
      'extism_load_u64',
      'extism_load_u8',
      'extism_log_debug',
      'extism_log_error',
      'extism_log_info',
      'extism_log_warn',
      'extism_output_set',
      'extism_store_u64',
      'extism_store_u8',
      'extism_var_get',
      'extism_var_set',
    ],
  ],
);

/** Functions of core modules, by module and name. */
export const coreGrants: ReadonlyMap<string, ReadonlyMap<string, Grant>> = new Map([
  ...[...wasiModules].map((module) => [module, preview1] as const),
  ['env', environment],
]);

/** Interfaces of WASI 0.2 and later, without their version. */
export const interfaceGrants: ReadonlyMap<string, Grant> = toGrants(
  ['network', ['wasi:http/client', 'wasi:http/handler', 'wasi:http/outgoing-handler']],
  ['filesystem-read', ['wasi:filesystem/preopens']],
  ['environment', ['wasi:cli/environment']],
  [
    'neutral',
    [
      'wasi:cli/exit',
      'wasi:cli/run',
      'wasi:cli/stderr',
      'wasi:cli/stdin',
      'wasi:cli/stdout',
      'wasi:cli/terminal-input',
      'wasi:cli/terminal-output',
      'wasi:cli/terminal-stderr',
      'wasi:cli/terminal-stdin',
      'wasi:cli/terminal-stdout',
      'wasi:cli/types',
      'wasi:filesystem/types',
      'wasi:http/types',
      'wasi:io/error',
      'wasi:io/poll',
      'wasi:io/streams',
    ],
  ],
);

/** Packages whose every interface grants the same. */
export const packageGrants: ReadonlyMap<string, Grant> = toGrants(
  ['network', ['wasi:sockets']],
  ['clock', ['wasi:clocks']],
  ['random', ['wasi:random']],
);

// Threat: names come from the file. A map, unlike an object, knows no `constructor` that nobody put there.
function toGrants(...groups: readonly (readonly [Grant, readonly string[]])[]): ReadonlyMap<string, Grant> {
  return new Map(groups.flatMap(([grant, names]) => names.map((name) => [name, grant] as const)));
}
