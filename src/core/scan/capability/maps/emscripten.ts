// Exists so that what Emscripten's JavaScript library does for a program (`env`) is told name by name.
import { type Grant, type GrantTable, toGrants } from '../grant.ts';

/**
 * Emscripten's file system is in memory unless its host mounts another: what it could reach counts. What threads of one
 * program do among themselves is neutral; `_emscripten_receive_on_main_thread_js` is not here on purpose, since it calls
 * any JavaScript function by a number.
 */
export const emscripten: GrantTable = toGrants({
  network: `_wasmfs_create_fetch_backend_js __syscall_accept4 __syscall_bind __syscall_connect __syscall_getpeername __syscall_getsockname
    __syscall_getsockopt __syscall_listen __syscall_recvfrom __syscall_recvmsg __syscall_sendmsg __syscall_sendto
    __syscall_setsockopt __syscall_shutdown __syscall_socket emscripten_async_wget emscripten_async_wget2
    emscripten_async_wget2_data emscripten_async_wget_data emscripten_fetch emscripten_start_fetch emscripten_wget
    emscripten_wget_data getaddrinfo getnameinfo`,
  'filesystem-read': `__syscall_chdir __syscall_faccessat __syscall_fchdir __syscall_fstat64 __syscall_fstatfs64 __syscall_getcwd
    __syscall_getdents64 __syscall_lstat64 __syscall_newfstatat __syscall_open __syscall_openat __syscall_readlinkat
    __syscall_stat64 __syscall_statfs64 _emscripten_fs_load_embedded_files`,
  'filesystem-write': `__syscall_chmod __syscall_fallocate __syscall_fchmod __syscall_fchmodat2 __syscall_fchown32
    __syscall_fchownat __syscall_fdatasync __syscall_ftruncate64 __syscall_linkat __syscall_mkdirat __syscall_mknodat
    __syscall_renameat __syscall_rmdir __syscall_symlinkat __syscall_truncate64 __syscall_unlinkat
    __syscall_utimensat`,
  clock: `_emscripten_get_now_is_monotonic _gmtime_js _localtime_js _mktime_js _setitimer_js _timegm_js _tzset_js
    emscripten_async_call emscripten_clear_immediate emscripten_clear_interval emscripten_clear_timeout
    emscripten_date_now emscripten_get_now emscripten_get_now_res emscripten_performance_now
    emscripten_request_animation_frame emscripten_request_animation_frame_loop emscripten_set_immediate
    emscripten_set_immediate_loop emscripten_set_interval emscripten_set_main_loop emscripten_set_main_loop_arg
    emscripten_set_main_loop_timing emscripten_set_timeout emscripten_set_timeout_loop emscripten_sleep`,
  random: 'emscripten_math_random emscripten_random getentropy',
  process: '_emscripten_system',
  'dynamic-code': `_dlopen_js _dlsym_catchup_js _dlsym_js _emscripten_dlopen_js _emscripten_dlsync_threads
    emscripten_async_load_script emscripten_async_run_script emscripten_dlopen emscripten_run_script
    emscripten_run_script_int emscripten_run_script_string`,
  javascript: `_emval_call _emval_call_method _emval_call_void_method _emval_get_global _emval_get_module_property
    _emval_get_property _emval_invoke _emval_new _emval_set_property emscripten_asm_const_async_on_main_thread
    emscripten_asm_const_double emscripten_asm_const_double_sync_on_main_thread emscripten_asm_const_int
    emscripten_asm_const_int_sync_on_main_thread emscripten_asm_const_ptr
    emscripten_asm_const_ptr_sync_on_main_thread`,
  threads: `__pthread_create_js _emscripten_create_audio_worklet _emscripten_create_wasm_worker emscripten_call_worker
    emscripten_create_worker`,
  storage: `emscripten_idb_async_delete emscripten_idb_async_exists emscripten_idb_async_load
    emscripten_idb_async_store emscripten_idb_delete emscripten_idb_exists emscripten_idb_load
    emscripten_idb_load_blob emscripten_idb_store`,
  neutral: `_Unwind_Backtrace _Unwind_DeleteException _Unwind_FindEnclosingFunction _Unwind_GetIPInfo
    _Unwind_RaiseException __assert_fail __call_sighandler __cxa_allocate_exception __cxa_begin_catch __cxa_call_unexpected
    __cxa_current_exception_type __cxa_current_primary_exception __cxa_end_catch __cxa_find_matching_catch_2
    __cxa_find_matching_catch_3 __cxa_free_exception __cxa_rethrow __cxa_rethrow_primary_exception __cxa_throw __cxa_uncaught_exceptions
    __handle_stack_overflow __resumeException __syscall_dup __syscall_dup3 __syscall_fadvise64 __syscall_fcntl64
    __syscall_getegid32 __syscall_geteuid32 __syscall_getgid32 __syscall_getuid32 __syscall_ioctl __syscall_pipe2
    __syscall_poll __syscall_umask __syscall_epoll_create1 __syscall_epoll_ctl __syscall_epoll_pwait __syscall_poll_nonblocking
    _abort_js _emscripten_fetch_get_response_headers _emscripten_fetch_get_response_headers_length
    emscripten_async_wget2_abort emscripten_fetch_free _emscripten_get_progname _emscripten_init_main_thread_js
    _emscripten_lookup_name _emscripten_memcpy_js _emscripten_notify_mailbox_postmessage _emscripten_runtime_keepalive_clear
    _emscripten_thread_cleanup _emscripten_thread_mailbox_await _emscripten_thread_set_strongref _emscripten_throw_longjmp
    _embind_register_bigint _embind_register_bool _embind_register_class _embind_register_class_constructor
    _embind_register_class_function _embind_register_class_property _embind_register_constant
    _embind_register_emval _embind_register_enum _embind_register_enum_value _embind_register_float
    _embind_register_function _embind_register_integer _embind_register_memory_view
    _embind_register_std_string _embind_register_std_wstring _embind_register_value_object
    _embind_register_value_object_field _embind_register_void _embind_finalize_value_object _emval_decref
    _emval_incref _emval_take_value _mmap_js _msync_js _munmap_js abort emscripten_check_blocking_allowed
    emscripten_console_error emscripten_console_log emscripten_console_trace emscripten_console_warn emscripten_dbg
    emscripten_dbg_backtrace emscripten_dbgn emscripten_err emscripten_errn emscripten_exit_with_live_runtime
    emscripten_force_exit emscripten_get_callstack emscripten_get_heap_max emscripten_memcpy_big
    emscripten_memcpy_js emscripten_notify_memory_growth emscripten_num_logical_cores emscripten_out
    emscripten_outn emscripten_resize_heap emscripten_return_address emscripten_runtime_keepalive_check
    emscripten_runtime_keepalive_pop emscripten_runtime_keepalive_push emscripten_stack_snapshot
    emscripten_stack_unwind_buffer emscripten_unwind_to_js_event_loop exit getTempRet0 llvm_eh_typeid_for
    proc_exit setTempRet0 strftime strftime_l strptime strptime_l`,
});

/** What a side module takes of the C library in its main module. */
const library =
  /^(malloc|calloc|realloc|free|mem(cpy|move|set|cmp|chr)|str(n?cmp|n?cpy|n?cat|n?len|r?chr|str)|isw?(alnum|alpha|digit|lower|punct|space|upper|xdigit)|tow?(lower|upper))$/;

/** Families whose members are named by what they wrap: calls that may throw, mathematics, graphics, sockets of the web. */
const families: readonly (readonly [RegExp, Grant])[] = [
  [library, 'neutral'],
  [/^invoke_[a-z]+$/, 'neutral'],
  [/^emscripten_math_[a-z0-9]+$/, 'neutral'],
  [/^(emscripten_)?gl[A-Z]\w*$/, 'device'],
  [/^egl[A-Z]\w*$/, 'device'],
  [/^emscripten_websocket_\w+$/, 'network'],
];

export function emscriptenGrant(name: string): Grant | undefined {
  return emscripten.get(name) ?? families.find(([family]) => family.test(name))?.[1];
}

/**
 * With `-O2` Emscripten shortens every name, and its modules to `a`: what such an import does is said by the JavaScript
 * beside it alone, which is not part of a plugin.
 */
export function isMinified(module: string, name: string): boolean {
  return module === 'a' && /^[A-Za-z_$][\w$]{0,2}$/.test(name);
}
