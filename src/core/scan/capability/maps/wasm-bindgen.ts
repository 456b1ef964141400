// Exists so that the glue of wasm-bindgen tells which part of the web a Rust program reaches for.
import { type Grant, type GrantTable, toGrants } from '../grant.ts';

/**
 * What stands between `__wbg_` and the hash: a method or a constructor. None is neutral: `new` may make a WebSocket, and
 * what a name really does is said by the JavaScript that the host puts behind it.
 */
const webNames: GrantTable = toGrants({
  network: `EventSource RTCPeerConnection WebSocket WebTransport XMLHttpRequest fetch newwithstr newwithurl send
    sendBeacon sendwithopenssl sendwithstr sendwithu8array open`,
  random: 'getRandomValues randomFillSync randomUUID random',
  clock: `clearInterval clearTimeout getTime getTimezoneOffset new0 now performance queueMicrotask
    requestAnimationFrame setInterval setTimeout timeOrigin`,
  storage: `caches cookie getItem indexedDB localStorage removeItem sessionStorage setItem setcookie`,
  threads: 'SharedWorker Worker serviceWorker',
  'dynamic-code': 'eval importScripts instantiate instantiateStreaming newnoargs newwithargs compile',
  javascript: `apply call construct defineProperty document get getwithrefkey global globalThis navigator process
    require self set setwithrefkey versions staticaccessorGLOBAL staticaccessorGLOBALTHIS staticaccessorSELF
    staticaccessorWINDOW window`,
});

/** The intrinsics that wasm-bindgen's own runtime is made of. */
const intrinsics: ReadonlySet<string> = new Set(
  `add array_new array_push as_number bigint_from_i64 bigint_from_i128 bigint_from_str bigint_from_u64
  bigint_from_u128 bigint_get_as_i64 bit_and bit_not bit_or bit_xor boolean_get cb_drop checked_div
  copy_to_typed_array debug_string describe describe_cast div error_new exports externref_heap_live_count
  externref_xform function_table ge gt in init_externref_table instance is_array is_bigint is_falsy is_function is_null
  is_null_or_undefined is_object is_string is_symbol is_undefined json_parse json_serialize jspi_in_context
  jspi_spawn_first jspi_spawn_poll jspi_suspend jsval_eq jsval_loose_eq le link lt memory module mul neg not
  number_get number_new object_clone_ref object_drop_ref panic_error pow reinit rem rethrow shl shr
  string_from_utf8_lossy string_get string_new sub symbol_anonymous_new symbol_named_new throw try_into_number typeof
  uint8_array_new unsigned_shr variadic`.split(/\s+/),
);

const spelling = /^__wbg_(\w+?)_[0-9a-f]{12,16}$/;
const generated = /^__wbindgen_(cast_[0-9a-f]+|closure_wrapper_?[0-9a-z]+|closure_destroy_[0-9a-z]+)$/;

export function isWasmBindgen(module: string): boolean {
  return module === 'wbg' || /^\.\/[^/]+_bg\.js$/.test(module) || module.startsWith('__wbindgen_');
}

export function wasmBindgenGrant(name: string): Grant | undefined {
  const intrinsic = /^__wbindgen_(\w+)$/.exec(name)?.[1];
  if (intrinsic !== undefined) return intrinsics.has(intrinsic) || generated.test(name) ? 'neutral' : undefined;
  return webNames.get(webName(name));
}

/** What stands between `__wbg_` and the hash, without the underscores that some versions keep; empty for other names. */
function webName(name: string): string {
  return (spelling.exec(name)?.[1] ?? '').replaceAll('_', '');
}

/** The four places where js-sys looks for the global object. */
const globalObjects = ['GLOBALTHIS', 'SELF', 'WINDOW', 'GLOBAL'];

/**
 * Whether the Function constructor is imported by js-sys for its own look at the global object, with the text
 * "return this". Threat: that cannot be proved; but whoever has the global object, as all four ways here give it, can
 * reach the constructor through it, so that this import adds nothing.
 */
export function isGlobalLookup(name: string, imported: readonly string[]): boolean {
  const places = imported.map((other) => webName(other).replace('staticaccessor', '').toUpperCase());
  return webName(name) === 'newnoargs' && globalObjects.every((place) => places.includes(place));
}
