// Exists so that the table and the pages of the checks are the cards themselves, and never a second telling.
import { catalogue } from '../core/checks/catalogue.ts';
import { checkTable, explainCheck } from '../core/report/explain.ts';
import type { GeneratedFiles } from './generated-files.ts';

const folder = '.github/checks';

export function generateCheckPages(): GeneratedFiles {
  const pages = catalogue.map((check) => [`${folder}/${check.id}.md`, explainCheck(check)]);
  const index = `# Checks\n\n${checkTable(catalogue, ({ id }) => `${id}.md`)}`;
  return { ...Object.fromEntries(pages), [`${folder}/README.md`]: index };
}

/** The same table, as the README at the top shows it. */
export function readmeCheckTable(): string {
  return checkTable(catalogue, ({ id }) => `${folder}/${id}.md`);
}

/** `schemas/report.schema.json` with the ids of today's checks. */
export function withCheckIds(text: string): string {
  const schema = JSON.parse(text) as { $defs: Record<string, unknown> };
  schema.$defs['checkId'] = { enum: catalogue.map(({ id }) => id) };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
