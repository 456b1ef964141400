// Exists so that what a user types, `slugify` or `slugify@^1.0.0`, is read in one way by every command.
import { type PluginName, parsePluginName } from '../model/plugin-name.ts';
import { ok, type Result } from '../model/result.ts';
import { parseVersionRange, type VersionRange } from '../model/version.ts';

export interface InstallRequest {
  readonly name: PluginName;
  readonly range: VersionRange;
}

/** Without a range, `latest` is meant. */
export function parseInstallRequest(text: string): Result<InstallRequest> {
  const at = text.indexOf('@', 1);
  const name = parsePluginName(at < 0 ? text : text.slice(0, at));
  const range = parseVersionRange(at < 0 ? 'latest' : text.slice(at + 1));
  if (!name.ok) {
    return name;
  }
  return range.ok ? ok({ name: name.value, range: range.value }) : range;
}
