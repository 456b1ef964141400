// Exists so that what the functions of WASI preview 1 allow is one table: all 46 of the last snapshot.
import { type GrantTable, toGrants } from '../grant.ts';

/**
 * Nothing can be opened without `path_open`; what only works on open files is neutral unless it writes. `fd_write` is
 * neutral because every program that prints imports it. So a file that `path_open` opened for writing is not told from
 * one opened for reading: the rights are arguments of the call, and most programs take them from a table or a variable.
 * `proc_raise` sends a signal to the plugin itself, as `proc_exit` ends it: nothing here starts another process.
 */
export const wasiPreview1: GrantTable = toGrants({
  'filesystem-read': 'fd_filestat_get fd_readdir path_filestat_get path_open path_readlink',
  'filesystem-write': `fd_allocate fd_datasync fd_filestat_set_size fd_filestat_set_times fd_pwrite fd_sync
    path_create_directory path_filestat_set_times path_link path_remove_directory path_rename path_symlink
    path_unlink_file`,
  environment: 'environ_get environ_sizes_get',
  clock: 'clock_res_get clock_time_get poll_oneoff',
  random: 'random_get',
  network: 'sock_accept sock_recv sock_send sock_shutdown',
  neutral: `args_get args_sizes_get fd_advise fd_close fd_fdstat_get fd_fdstat_set_flags fd_fdstat_set_rights fd_pread
    fd_prestat_dir_name fd_prestat_get fd_read fd_renumber fd_seek fd_tell fd_write proc_exit proc_raise sched_yield`,
});
