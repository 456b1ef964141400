// Exists so that every way out of a report is held against what a stranger's text must never become there.

/** Everything that is not to be seen, or that turns the order of letters around; our own zero-width space apart. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/u;

/** The one link that we write ourselves, to the log of a run; no part of it is a stranger's. */
const ownLink = /\[its log\]\(https:\/\/[a-z.]+\/(?:[A-Za-z0-9._-]+\/)*runs\/\d+\)/;

/** What a Markdown text of ours holds that a stranger could only have brought. Threat: GitHub renders it. */
export function wildMarkdown(markdown: string): readonly string[] {
  const bare = withoutCode(markdown).replace(ownLink, '');
  const found: readonly (readonly [RegExp, string])[] = [
    [/<(?!\/?(?:br|sub|details|summary)>|!-- plugyard:(?:review|reply)[^<]*-->)/i, 'HTML'],
    [/@(?=[A-Za-z0-9])/, 'a mention'],
    [/:\/\//, 'an address that links itself'],
    [/\bwww\./i, 'an address that links itself'],
    [/(?<!\\)\]\(/, 'a link'],
    [/(?<!\\)!\[/, 'an image'],
    [/(?<![\\&])#\d/, 'a reference to an issue'],
    [/\bGH-\d/i, 'a reference to an issue'],
    [/(?<!\\)\$(?=\\)/, 'a formula'],
    [/^\/plugyard/m, 'a command'],
  ];
  const lines = markdown.split('\n').filter((line) => unseen.test(line));
  return [
    ...found.flatMap(([pattern, what]) => (pattern.test(bare) ? [`${what}: ${around(bare, pattern)}`] : [])),
    ...lines.map((line) => `what nobody sees: ${JSON.stringify(line)}`),
  ];
}

/** What lines for a terminal or a log hold that acts. Threat: terminals obey escapes, runners obey commands. */
export function wildLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => unseen.test(line) || /^\s*::/.test(line) || /##\w*\[/.test(line))
    .map((line) => JSON.stringify(line));
}

/** The text outside code, as CommonMark has it: a run of backticks closes with one of the same length. */
function withoutCode(markdown: string): string {
  const text = markdown.replace(/^```[a-z]*\n[\s\S]*?\n```$/gm, '');
  let bare = '';
  for (let index = 0; index < text.length; ) {
    const [run = ''] = /^`+/.exec(text.slice(index)) ?? [];
    const end = run === '' ? -1 : closing(text, index + run.length, run.length);
    if (end >= 0) {
      index = end;
    } else {
      const length = run === '' ? (text[index] === '\\' ? 2 : 1) : run.length;
      bare += text.slice(index, index + length);
      index += length;
    }
  }
  return bare;
}

/** Where the span ends that was opened with so many backticks; -1 where it does not. */
function closing(text: string, from: number, length: number): number {
  for (const match of text.slice(from).matchAll(/`+|\n\s*\n/g)) {
    if (!match[0].startsWith('`')) return -1;
    if (match[0].length === length) return from + match.index + length;
  }
  return -1;
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
}
