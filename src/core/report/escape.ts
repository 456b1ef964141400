// Exists so that a stranger's text is shown, and never obeyed: by Markdown, by GitHub, by a terminal.

const maxLength = 600;

/**
 * Text for a line of GitHub Markdown. Threat: links, images, HTML, mentions, issue references, tables and headings
 * inside names, paths and messages.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@(?=[A-Za-z0-9])/g, '@\u200b')
    .replace(/\b(GH-|https?:|www\.|ftp:)/gi, (match) => `${match.slice(0, -1)}\u200b${match.slice(-1)}`)
    .replace(/\\#(?=\d)/g, '\\#\u200b');
}

/** Text inside a code span, with a fence that it cannot close. */
export function codeSpan(text: string): string {
  const line = plainLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text for a terminal. Threat: escape sequences that rewrite what stands on the screen. */
export function plainLine(text: string): string {
  // Control, format and direction characters: C0, C1, zero-width, bidirectional overrides, line separators.
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plain.length > maxLength ? `${plain.slice(0, maxLength - 1)}…` : plain;
}
