// Exists so that what a proxy offers its filters (`env.proxy_*`, ABI 0.1.0 to 0.2.1 and the drafts after) is told by name.
import { type GrantTable, toGrants } from '../grant.ts';

/** Shared data and queues reach other filters of the same proxy; a foreign function is whatever the proxy registered. */
export const proxyWasm: GrantTable = toGrants({
  network: `proxy_dispatch_grpc_call proxy_dispatch_http_call proxy_grpc_call proxy_grpc_send proxy_grpc_stream
    proxy_http_call proxy_open_grpc_stream proxy_send_grpc_message proxy_send_grpc_stream_message`,
  clock: 'proxy_get_current_time_nanoseconds proxy_set_tick_period_milliseconds',
  storage: 'proxy_get_shared_data proxy_set_shared_data',
  messaging:
    'proxy_dequeue_shared_queue proxy_enqueue_shared_queue proxy_register_shared_queue proxy_resolve_shared_queue',
  foreign: 'proxy_call_foreign_function',
  neutral: `proxy_add_header_map_value proxy_close_stream proxy_continue_request proxy_continue_response
    proxy_continue_stream proxy_define_metric proxy_done proxy_get_buffer_bytes proxy_get_buffer_status
    proxy_get_configuration proxy_get_header_map_pairs proxy_get_header_map_size proxy_get_header_map_value
    proxy_get_log_level proxy_get_metric proxy_get_property proxy_get_status proxy_grpc_cancel proxy_grpc_close
    proxy_increment_metric proxy_log proxy_record_metric proxy_remove_header_map_value proxy_replace_header_map_value
    proxy_send_local_response proxy_set_buffer_bytes proxy_set_effective_context proxy_set_header_map_pairs
    proxy_set_property`,
});
