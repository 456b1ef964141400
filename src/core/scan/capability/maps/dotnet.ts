// Exists so that the runtime of .NET for browsers is told for what it is: one that calls JavaScript and compiles code.
import { type GrantTable, toGrants } from '../grant.ts';

/** What it imports from `env` beside Emscripten's own names; of .NET 10. */
export const dotnet: GrantTable = toGrants({
  clock: 'mono_wasm_schedule_timer schedule_background_exec',
  random: 'mono_wasm_browser_entropy',
  javascript: `mono_wasm_bind_js_import_ST mono_wasm_cancel_promise mono_wasm_invoke_js_function
    mono_wasm_invoke_jsimport_ST mono_wasm_resolve_or_reject_promise`,
  // Its interpreter writes modules for what runs often, and the JavaScript beside it loads them.
  'dynamic-code': `mono_interp_flush_jitcall_queue mono_interp_invoke_wasm_jit_call_trampoline
    mono_interp_jit_wasm_entry_trampoline mono_interp_jit_wasm_jit_call_trampoline mono_interp_record_interp_entry
    mono_interp_tier_prepare_jiterpreter`,
  neutral: `mono_wasm_console_clear mono_wasm_free_method_data mono_wasm_get_locale_info
    mono_wasm_process_current_pid mono_wasm_release_cs_owned_object mono_wasm_set_entrypoint_breakpoint
    mono_wasm_trace_logger`,
});
