// Exists so that two JSON values are compared whatever their depth: one of them comes out of a stranger's program.
import type { JsonObject, JsonValue } from '../../model/json.ts';

/** Whether both are the same value. The order of members does not count. Threat: no recursion, however deep they nest. */
export function sameJson(left: JsonValue, right: JsonValue): boolean {
  const pairs: [JsonValue, JsonValue][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const members = compareShallow(pair[0], pair[1]);
    if (members === false) return false;
    for (const member of members) pairs.push(member);
  }
  return true;
}

/** The pairs that are still to be compared; `false` where the values differ already. */
function compareShallow(left: JsonValue, right: JsonValue): readonly [JsonValue, JsonValue][] | false {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right ? [] : false;
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const entries = Object.entries(left as JsonObject);
  if (entries.length !== Object.keys(right).length) return false;
  const pairs: [JsonValue, JsonValue][] = [];
  for (const [key, value] of entries) {
    if (!Object.hasOwn(right, key)) return false;
    pairs.push([value, (right as JsonObject)[key] as JsonValue]);
  }
  return pairs;
}
