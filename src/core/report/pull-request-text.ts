// Exists so that a pull request says what it brings in plain words, and holds nothing that a forge would obey.
import type { PlannedChange } from '../propose/planned-change.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';

export interface PullRequestText {
  readonly title: string;
  readonly body: string;
}

/** `needs` is what it will wait for; `reason` are the words of a person. */
export function pullRequestText(
  { title, files }: PlannedChange,
  { needs, reason }: { readonly needs: string; readonly reason?: string | undefined },
): PullRequestText {
  const lines = files.map(
    ({ path, bytes }) => `- ${codeSpan(path)} ${bytes === undefined ? 'is deleted' : `(${bytes.length} bytes)`}`,
  );
  return {
    title,
    body: [
      ...(reason === undefined ? [] : [escapeMarkdown(reason)]),
      lines.join('\n'),
      escapeMarkdown(needs),
      '<sub>Opened with plugyard. The review writes below what it finds.</sub>',
    ].join('\n\n'),
  };
}
