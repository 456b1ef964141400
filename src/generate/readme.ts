// Exists so that what the README shows of reports, output and checks is real.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../core/model/report.ts';
import { toMarkdown } from '../core/report/to-markdown.ts';
import { readmeCheckTable } from './check-pages.ts';
import { replaceParts } from './replace-part.ts';

/** The README with its generated parts made anew; they stand between `<!-- name -->` and `<!-- /name -->`. */
export function generateReadme(root: string): string {
  const report = JSON.parse(readFileSync(join(root, 'test/demo/hostile-report.json'), 'utf8')) as Report;
  const install = readFileSync(join(root, 'test/demo/install.txt'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    'hostile-report': commentExcerpt(report),
    install: `\`\`\`console\n$ plugyard install csv-table crc32 --registry https://example.com/registry/ --root sha256:c0820fcf…\n${install}\`\`\`\n`,
    checks: readmeCheckTable(),
  };
  return replaceParts('README.md', readFileSync(join(root, 'README.md'), 'utf8'), parts);
}

/** The comment on a pull request, cut to its verdict and its first two findings. */
function commentExcerpt(report: Report): string {
  const shown = ['artifact/imports-are-permitted', 'provenance/artifact-is-bound'];
  const findings = report.findings.filter(({ check }) => shown.includes(check));
  const lines = toMarkdown({ ...report, findings, news: {} }).split('\n');
  const end = lines.findIndex((line) => line.startsWith('<sub>'));
  return `${lines
    .slice(0, end)
    .filter((line) => line !== '' && !/; \d+ checks passed/.test(line))
    .map((line) => `> ${line.replace(/^#+ (.*)$/, '**$1**')}`)
    .join('\n>\n')
    .replace(/\n>\n> {3}/g, '\n>   ')
    .replace(/\|\n>\n> \|/g, '|\n> |')}\n`;
}
