// Keeps a plugin from holding its host for ever by mistake.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactLoopsCanEnd: Check = defineCheck({
  id: 'artifact/loops-can-end',
  title: 'Every loop has a way out',
  severity: 'note',
  why: 'A host without a time limit never gets its thread back from a loop that no branch, return, call or trap leaves. Most come from code that cannot be reached or from a panic handler that spins: 53 of 214 honest modules measured have one. A loop whose way out is never taken is not found.',
  fix: 'Make the loop end, or let it trap where the program cannot go on: core::arch::wasm32::unreachable() in Rust, __builtin_trap() in C.',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { endlessLoops, moreEndlessLoops } = scan.code;
    for (const [index, { function: name, loop }] of endlessLoops.entries()) {
      const more = index === 0 && moreEndlessLoops > 0 ? `; ${moreEndlessLoops} more are not listed` : '';
      yield { message: `Nothing leaves a loop in ${shorten(name)}${more}`, ...artifactPlace(delivery, loop) };
    }
  },
});
