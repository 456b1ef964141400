// Exists so that a way out of a conflict is data that a command can print, and a test can apply.
import type { PluginName } from '../model/plugin-name.ts';
import type { Version, VersionRange } from '../model/version.ts';

/** One change to the question after which it has an answer: that was tried. `text` says what to do, as a sentence. */
export type Suggestion =
  /** Ask for another range: the need of the question itself. */
  | { readonly kind: 'ask'; readonly name: PluginName; readonly range: VersionRange; readonly text: string }
  /** Let its prereleases count like any release. */
  | { readonly kind: 'prereleases'; readonly name: PluginName; readonly text: string }
  /** Stop asking for it. */
  | { readonly kind: 'drop'; readonly name: PluginName; readonly text: string }
  /** Take a version whatever the plugins' ranges say, on your own risk. */
  | { readonly kind: 'override'; readonly name: PluginName; readonly range: VersionRange; readonly text: string }
  /** Take a yanked release in so many words. Removed ones are never suggested. */
  | { readonly kind: 'admit'; readonly name: PluginName; readonly version: Version; readonly text: string }
  /** Do without the override that the question has. */
  | { readonly kind: 'lift-override'; readonly name: PluginName; readonly text: string }
  /** Look at later releases too. */
  | { readonly kind: 'lift-before'; readonly text: string };
