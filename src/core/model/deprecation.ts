// Exists so that a plugin can point to its successor while everything keeps working.
import { validateDeprecation } from './generated/validate-deprecation.js';
import type { PluginName } from './plugin-name.ts';
import { type Parser, parserOf } from './schema.ts';

/** `deprecated.json` of a plugin. */
export interface Deprecation {
  readonly format: 1;
  readonly reason: string;
  readonly replacement?: PluginName;
}

export const parseDeprecation: Parser<Deprecation> = parserOf(validateDeprecation);
