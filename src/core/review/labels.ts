// Exists so that a list of pull requests tells at a glance who has to do something. Labels are told, never read.
import type { Report } from '../model/report.ts';
import type { Decision } from './decide.ts';

/** The whole vocabulary: colour and meaning, for whoever sets a repository up. */
export const reviewLabels: Readonly<Record<ReviewLabel, { readonly color: string; readonly description: string }>> = {
  'plugyard/pass': { color: '1a7f37', description: 'Nothing was found that a human has to decide' },
  'plugyard/hold': { color: 'bf8700', description: 'A human has to decide' },
  'plugyard/fail': { color: 'cf222e', description: 'Something has to be mended by the author' },
  'plugyard/needs-approval': { color: '8250df', description: 'Waits for people who may say yes' },
  'plugyard/waiting': { color: '6e7781', description: 'The waiting time is not over' },
  'plugyard/objection': { color: 'a40e26', description: 'Somebody who may objects to it' },
};

export type ReviewLabel =
  | 'plugyard/pass'
  | 'plugyard/hold'
  | 'plugyard/fail'
  | 'plugyard/needs-approval'
  | 'plugyard/waiting'
  | 'plugyard/objection';

const verdictLabels = { PASS: 'plugyard/pass', HOLD: 'plugyard/hold', FAIL: 'plugyard/fail' } as const;

export function labelsFor({ verdict }: Report, { needs, holds, wait, obstacles }: Decision): readonly ReviewLabel[] {
  const asked = needs.some(({ met }) => !met) || holds.some(({ override }) => override === undefined);
  return [
    verdictLabels[verdict],
    ...(asked && verdict !== 'FAIL' ? (['plugyard/needs-approval'] as const) : []),
    ...(wait?.over === false && verdict !== 'FAIL' ? (['plugyard/waiting'] as const) : []),
    ...(obstacles.some(({ obstacle }) => obstacle === 'objection') ? (['plugyard/objection'] as const) : []),
  ];
}
