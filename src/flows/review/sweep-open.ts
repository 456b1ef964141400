// Exists so that what no event tells is found twice an hour, with few requests: a wait that is over, a review by button, a run that died.
import { wantsLook, wasReviewed } from '../../core/review/wants-look.ts';
import type { Forge, OpenPullRequest } from '../../forge.ts';
import type { Clock } from '../../ports.ts';

export interface SweepPorts {
  readonly forge: Forge;
  readonly clock: Clock;
}

export interface Swept {
  /** Pull requests that are judged again now. */
  readonly started: readonly number[];
  /** Whether a deploy was started: a merge had waited for it in vain. */
  readonly deployed: boolean;
  /** How many nobody had a look at, because there are too many. */
  readonly left: number;
}

/** A token has a thousand requests an hour; a look costs two at most, and what is started costs twenty at most. */
const most = { looked: 150, started: 15 } as const;

export async function sweepOpen({ forge, clock }: SweepPorts): Promise<Swept> {
  const deployed = await deployForgotten(forge);
  const all = await forge.openPullRequests();
  // That a draft is ready is an event of its own.
  const open = all.filter(({ draft }) => !draft);
  const started: number[] = [];
  let looked = 0;
  for (const one of turned(open, clock())) {
    if (looked === most.looked || started.length === most.started) break;
    looked += 1;
    if (await isForgotten({ forge, clock }, one)) {
      await forge.dispatch('review', { number: String(one.number) });
      started.push(one.number);
    }
  }
  return { started, deployed, left: open.length - looked };
}

/** Begins elsewhere every hour. Threat: a hundred pull requests that nobody closes would stand before all others. */
function turned<Item>(list: readonly Item[], now: string): readonly Item[] {
  const start = list.length === 0 ? 0 : (Number(now.slice(11, 13)) * most.looked) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function isForgotten({ forge, clock }: SweepPorts, { number, head }: OpenPullRequest): Promise<boolean> {
  const [statuses, self] = [await forge.statuses(head), await forge.self()];
  const wish = wantsLook({ number, statuses, self, now: clock() });
  return 'look' in wish ? wish.look : wasReviewed(await forge.reviews(number), wish.since);
}

/** A run that died between the merge and its deploy left it to nobody. A deploy of what is out already ends at once. */
async function deployForgotten(forge: Forge): Promise<boolean> {
  const [tip, built] = [await forge.baseTip(), await forge.lastRun('deploy')];
  if (tip === built) return false;
  await forge.dispatch('deploy');
  return true;
}
