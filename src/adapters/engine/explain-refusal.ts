// Exists so that "this engine cannot do that yet" is told apart from "this is wrong", by the engine's words and our inventory.
import type { WasmFeature } from '../../core/model/wasm-features.ts';
import type { EngineAnswer } from '../../core/model/wasm-validity.ts';
import { engineLacks, featureOfFlag } from './engine-features.ts';

/** How V8 speaks when it cannot read something, other than when types do not fit. */
const unreadable =
  /\b(invalid (\w+ )?opcode|invalid (\w+ )*(type|flags?)\b|unknown (type form|section code)|unexpected section|not enabled|not supported|unsupported)/i;

/** What V8's refusal of a module at `start` in the file means, when the file uses `features`. */
export function explainRefusal(text: string, start: number, features: readonly WasmFeature[]): EngineAnswer {
  const message = toLine(text.replace(/^WebAssembly\.\w+\(\): /, ''));
  const words = ownWords(text);
  const place = /@\+(\d{1,10})$/.exec(words)?.[1];
  const where = {
    message: message.replace(/ @\+\d+$/, ''),
    ...(place !== undefined && { offset: start + Number(place) }),
  };
  const lacking = lackingFeatures(words, features);
  return lacking.length === 0
    ? { outcome: 'invalid', ...where }
    : { outcome: 'unsupported', features: lacking, ...where };
}

function lackingFeatures(words: string, features: readonly WasmFeature[]): readonly string[] {
  const flag = /--experimental-wasm-([a-z0-9-]{1,50})/.exec(words)?.[1];
  if (flag !== undefined) {
    return [featureOfFlag(flag)];
  }
  return unreadable.test(words) ? features.filter(engineLacks) : [];
}

/** Threat: names of functions and exports stand in V8's messages, and may sound like V8. Everything quoted goes. */
function ownWords(text: string): string {
  const first = text.search(/["']/);
  const last = Math.max(text.lastIndexOf('"'), text.lastIndexOf("'"));
  return first < last ? `${text.slice(0, first)}${text.slice(last + 1)}` : text;
}

const maxMessage = 300;

/** Threat: a name with line breaks or control characters in a report. */
export function toLine(text: string): string {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > maxMessage ? `${line.slice(0, maxMessage)}…` : line;
}
