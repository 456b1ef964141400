// Exists so that each function of Extism's kernel is judged by name; one that is not listed is not taken for harmless.
import { type GrantTable, toGrants } from '../grant.ts';

/** `extism:host/env`. Variables live and die with the plugin; configuration is what its host hands to it alone. */
export const extismKernel: GrantTable = toGrants({
  network: 'http_request',
  configuration: 'config_get',
  neutral: `alloc error_get error_set free get_log_level http_headers http_status_code input_length input_load_u64
    input_load_u8 input_offset length length_unsafe load_u32 load_u64 load_u8 log_debug log_error log_info log_trace
    log_warn output_set store_u32 store_u64 store_u8 var_get var_set`,
});

/** Before 1.0 the same functions stood in `env`. */
export const extismKernelBefore1: GrantTable = new Map(
  [...extismKernel].map(([name, grant]) => [`extism_${name}`, grant]),
);
