// Exists so that a finding's place is told in one way: file, line and column, or byte offset.
import type { Finding } from '../model/report.ts';

/** `registry/plugins/x/1.0.0/plugin.json:9:15`, `…/plugin.wasm at byte 0x1a`, or nothing. */
export function placeOf({ file, line, column, offset }: Finding): string | undefined {
  if (file === undefined) {
    return undefined;
  }
  if (line !== undefined) {
    return `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  }
  return offset === undefined ? file : `${file} at byte 0x${offset.toString(16)}`;
}
