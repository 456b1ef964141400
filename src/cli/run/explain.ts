// What `plugyard explain` does; loaded when it runs.
import { catalogue } from '../../core/checks/catalogue.ts';
import { nearestWords } from '../../core/model/nearest.ts';
import { explainCheck } from '../../core/report/explain.ts';
import { PlugyardError } from '../../errors.ts';
import type { Answer } from '../terminal.ts';

export function explain(id: string | undefined): Answer {
  const cards = catalogue.map(({ find: _, ...card }) => card);
  if (id === undefined) {
    const lines = catalogue.map((check) => `${check.id.padEnd(38)} ${check.severity.padEnd(8)} ${check.title}`);
    return { data: cards, text: `${lines.join('\n')}\n` };
  }
  const check = catalogue.find((candidate) => candidate.id === id);
  if (check === undefined) {
    const nearest = nearestWords(
      id,
      catalogue.map((candidate) => candidate.id),
    );
    throw new PlugyardError('CHECK_NOT_FOUND', `There is no check ${id}`, {
      hint: nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'List them: plugyard explain',
    });
  }
  return {
    data: cards.find((card) => card.id === id),
    text: explainCheck(check).replace(/^# /, '').replaceAll('**', ''),
  };
}
