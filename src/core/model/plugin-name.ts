// Exists so that a plugin's name has one spelling, and two names that a person could confuse have one folded form.
import { failed, ok, type Result } from './result.ts';

/** `slugify` or `@acme/json-format`. */
export type PluginName = string & { readonly __brand: 'PluginName' };

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Accepts `^[a-z0-9]+(-[a-z0-9]+)*$`, 2-50 characters, optionally after `@org/` of the same shape. */
export function parsePluginName(text: string): Result<PluginName> {
  const parts = text.startsWith('@') ? text.slice(1).split('/') : [text];
  if ((text.startsWith('@') ? 2 : 1) === parts.length && parts.every(isNameWord)) {
    return ok(text as PluginName);
  }
  const suggestion = suggestName(text);
  return failed({
    message: `"${text.slice(0, 120)}" is not a plugin name: lower-case letters, digits and single hyphens, 2 to 50 characters, optionally after @org/`,
    fix:
      suggestion === undefined ? 'Choose a name such as json-format or @acme/json-format.' : `Write "${suggestion}".`,
  });
}

/** Whether a text can be a name without organisation, or an organisation. */
export function isNameWord(text: string): boolean {
  return text.length >= 2 && text.length <= 50 && word.test(text);
}

/** The organisation of `@org/name`, without the `@`. */
export function organisationOf(name: PluginName): string | undefined {
  return name.startsWith('@') ? name.slice(1, name.indexOf('/')) : undefined;
}

/** The name of installed files: `@acme/x` becomes `acme--x`, which no name of ours can be. */
export function toFileName(name: PluginName): string {
  return name.replace(/^@/, '').replace('/', '--');
}

/**
 * What remains when case, separators and characters that look alike are folded: equal results mean that a person can
 * take one name for the other. Threat: a lookalike name is how an attacker gets installed instead of the original.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}

function suggestName(text: string): string | undefined {
  const organisation = text.startsWith('@') && text.includes('/') ? text.slice(1, text.indexOf('/')) : undefined;
  const rest = organisation === undefined ? text.replace(/^@/, '') : text.slice(text.indexOf('/') + 1);
  const words = [...(organisation === undefined ? [] : [organisation]), rest].map(toNameWord);
  if (!words.every(isNameWord)) {
    return undefined;
  }
  return organisation === undefined ? words[0] : `@${words.join('/')}`;
}

function toNameWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
}
