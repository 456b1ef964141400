// Exists because the Extism PDK for AssemblyScript has no request of its own yet.
import { Memory } from '@extism/as-pdk';
import { http_request } from '@extism/as-pdk/lib/env';
import { writeName, writeString } from '../../../extism-kit/assembly/json-writer';
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';

@external('extism:host/env', 'http_status_code')
declare function http_status_code(): i32;

/** The HTTP status of a HEAD request, without what follows `#`. The host stops the plugin if it may not ask. */
export function requestStatus(url: string): i32 {
  const hash = url.indexOf('#');
  const out = new TextBuilder();
  out.unit(0x7b);
  writeName(out, 'method');
  writeString(out, 'HEAD');
  writeName(out, 'url');
  writeString(out, hash < 0 ? url : url.substring(0, hash));
  writeName(out, 'headers');
  out.text('{"user-agent":"plugyard-link-check"}}');
  http_request(Memory.allocateString(out.toString()).offset, 0);
  return http_status_code();
}
