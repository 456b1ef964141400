// Exists so that what WASIX adds to preview 1 is told: sockets that connect, processes, threads, code loaded at run time.
import { type GrantTable, toGrants } from '../grant.ts';
import { wasiPreview1 } from './wasi-preview-1.ts';

export const wasixModules: ReadonlySet<string> = new Set(['wasix_32v1', 'wasix_64v1']);

const added = toGrants({
  network: `port_addr_add port_addr_clear port_addr_list port_addr_remove port_bridge port_dhcp_acquire
    port_gateway_set port_mac port_route_add port_route_clear port_route_list port_route_remove port_unbridge resolve
    sock_accept_v2 sock_addr_local sock_addr_peer sock_bind sock_connect sock_get_opt_flag sock_get_opt_size
    sock_get_opt_time sock_join_multicast_v4 sock_join_multicast_v6 sock_leave_multicast_v4 sock_leave_multicast_v6
    sock_listen sock_open sock_pair sock_recv_from sock_send_file sock_send_to sock_set_opt_flag sock_set_opt_size
    sock_set_opt_time sock_status`,
  'filesystem-read': 'chdir getcwd path_open2',
  process: `proc_exec proc_exec2 proc_exec3 proc_exec4 proc_fork proc_fork_env proc_join proc_signal proc_snapshot
    proc_spawn proc_spawn2 proc_spawn3`,
  clock: 'clock_time_set proc_raise_interval thread_sleep',
  threads: 'thread_spawn_v2',
  'dynamic-code': 'call_dynamic closure_allocate closure_prepare dlopen dlsym',
  neutral: `callback_signal closure_free context_create context_destroy context_switch dl_invalid_handle epoll_create
    epoll_ctl epoll_wait fd_dup fd_dup2 fd_event fd_fdflags_get fd_fdflags_set fd_pipe futex_wait futex_wake
    futex_wake_all proc_exit2 proc_id proc_parent proc_signals_get proc_signals_sizes_get reflect_signature
    stack_checkpoint stack_restore thread_exit thread_id thread_join thread_parallelism thread_signal tty_get tty_set`,
});

/** WASIX offers preview 1 under its own module name as well. */
export const wasix: GrantTable = new Map([...wasiPreview1, ...added]);
