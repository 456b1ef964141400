// Exists so that each effect of a plan becomes one thing that the forge is told to do.
import type { Effect } from '../../core/review/effect.ts';
import { type ReviewLabel, reviewLabels } from '../../core/review/labels.ts';
import type { Forge, LabelText } from '../../forge.ts';

/** What is done as soon as it is planned; a merge and the wish to judge again are for who follows the plan. */
export type PlainEffect = Exclude<Effect, { readonly effect: 'merge' | 'judge-again' }>;

export async function applyEffect(forge: Forge, number: number, effect: PlainEffect): Promise<void> {
  switch (effect.effect) {
    case 'status': {
      const { commit, context, state, description } = effect;
      return await forge.setStatus(commit, { context, state, description });
    }
    case 'labels':
      return await forge.changeLabels(number, { add: effect.add.map(toLabel), remove: effect.remove });
    case 'comment':
      return effect.update === undefined
        ? void (await forge.writeComment(number, effect.body))
        : await forge.rewriteComment(effect.update, effect.body);
    case 'reply':
      return void (await forge.writeComment(number, effect.body));
    case 'dispatch':
      return await forge.dispatch(effect.workflow);
  }
}

function toLabel(name: ReviewLabel): LabelText {
  return { name, ...reviewLabels[name] };
}
