// Exists so that a stranger's text is shown, and never obeyed: by Markdown, by GitHub, by a workflow, by a terminal.

const maxLength = 600;

/**
 * Text for a line of GitHub Markdown. Threat: links, images, HTML, mentions, issue references, tables and headings
 * inside names, paths and messages.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]#!|~$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@|:(?=\/\/)|www(?=\.)|GH(?=-\d)|#(?=\d)/gi, '$&\u200b');
}

/** Text inside a code span, with a fence that it cannot close. */
export function codeSpan(text: string): string {
  const line = plainLine(text) || ' ';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * Text for a line of a terminal or a log. Threat: escape sequences that rewrite what stands on the screen, and workflow
 * commands: a runner obeys `::error::` at the start of a line and `##[error]` anywhere in it.
 */
export function plainLine(text: string): string {
  // Blanks, and control, format and direction characters: C0, C1, zero-width, bidirectional overrides, line separators.
  const plain = text
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(/^::/, ': :')
    .replace(/##(?=\w*\[)/g, '# #');
  return (plain.length > maxLength ? `${plain.slice(0, maxLength - 1)}…` : plain).toWellFormed();
}
