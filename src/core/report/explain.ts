// Exists so that a check explains itself in the terminal and on its page in the same words.
import type { Check } from '../checks/check.ts';

/** The page of a check, Markdown. */
export function explainCheck(check: Check): string {
  return [
    `# ${check.id}`,
    `**${check.title}.** Severity: ${check.severity}.`,
    `**Why.** ${check.why}`,
    `**Fix.** ${check.fix}`,
    `**Judges** ${check.on === undefined ? 'every change' : `changes of kind ${check.on.join(', ')}`}. **Reads** ${check.needs.join(', ')}.`,
    '',
  ].join('\n\n');
}

/** The table of the whole catalogue, Markdown; `pageOf` gives the address of a check's page. */
export function checkTable(checks: readonly Check[], pageOf: (check: Check) => string): string {
  const rows = checks.map((check) => `| [${check.id}](${pageOf(check)}) | ${check.severity} | ${check.title} |`);
  return ['| check | severity | what it demands |', '|---|---|---|', ...rows, ''].join('\n');
}
