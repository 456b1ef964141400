// Exists so that every command is answered where everybody sees it, obeyed or not, and nobody can have us flood a thread.

import { commandForms } from '../model/command.ts';
import { codeSpan, escapeMarkdown } from '../report/escape.ts';
import type { Effect } from './effect.ts';
import type { Answers, Heard } from './hear-voices.ts';
import type { Standing } from './needed-approvals.ts';
import type { Answer } from './obey.ts';
import { mayObject } from './objections.ts';
import { formatReplyMarker, parseReplyMarker } from './reply-marker.ts';
import type { ReviewState } from './review-state.ts';

/** Answers that a person without any role gets on one pull request. */
const mostForStrangers = 3;

export function planReplies(state: ReviewState, standing: Standing, { answers }: Heard): readonly Effect[] {
  const told = new Map<number, number>();
  for (const comment of state.comments) {
    const by = parseReplyMarker(comment, state.self)?.by;
    if (by !== undefined) told.set(by, (told.get(by) ?? 0) + 1);
  }
  return answers.flatMap(({ comment, answers: lines }): readonly Effect[] => {
    const { author } = comment;
    const before = told.get(author.id) ?? 0;
    told.set(author.id, before + 1);
    const isKnown = mayObject(author, standing);
    return isKnown || before < mostForStrangers
      ? [{ effect: 'reply', to: comment.id, body: tellAnswers({ comment, answers: lines }) }]
      : [];
  });
}

function tellAnswers({ comment, answers }: Answers): string {
  const did = answers.flatMap((answer) => ('did' in answer ? [answer.did] : []));
  const marker = formatReplyMarker({ comment: comment.id, by: comment.author.id, at: comment.at, did });
  const help = answers.some((answer) => 'help' in answer)
    ? [`\`\`\`text\n${Object.values(commandForms).join('\n')}\n\`\`\``]
    : [];
  return [`${marker}\n**${escapeMarkdown(comment.author.login)}**:`, answers.map(tellAnswer).join('\n'), ...help].join(
    '\n\n',
  );
}

function tellAnswer(answer: Answer): string {
  return 'refused' in answer ? `- ❌ ${tellSentence(answer.refused)}` : `- ✅ ${tellSentence(answer.done)}`;
}

/** Commands in a sentence stand out; everything else is escaped. */
function tellSentence(sentence: string): string {
  return sentence
    .split(/(\/plugyard [a-z]+)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapePart(part)))
    .join('');
}

function escapePart(part: string): string {
  const text = part.trim();
  return part.replace(text, () => escapeMarkdown(text));
}
