// Exists so that who moved a branch is the forge's own word, and not what a commit says of its author.
import { type Answer, ok } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { nodeId, simpleUser } from '../shapes/people.ts';

export const activity: readonly Route[] = [route('GET /repos/{owner}/{repo}/activity', list)];

/** The newest first. Pages go by what was seen last, and not by number. */
function list({ world, repository, query, address }: Call): Answer {
  const [asked, after] = [query.get('ref'), Number(query.get('after') ?? Number.POSITIVE_INFINITY)];
  const size = Number(query.get('per_page') ?? 30);
  const all = repository.activities
    .filter(({ ref, id }) => (asked === null || ref === asked || ref === `refs/heads/${asked}`) && id < after)
    .toReversed();
  const page = all.slice(0, size);
  const next = new URL(address);
  next.searchParams.set('after', String(page.at(-1)?.id));
  const answer = ok(
    page.map(({ id, ref, before, after: to, kind, actor, at }) => ({
      id,
      node_id: nodeId('PushActivity', id),
      before,
      after: to,
      ref,
      timestamp: at,
      activity_type: kind,
      actor: simpleUser(world, actor),
    })),
  );
  return all.length > size ? { ...answer, headers: { link: `<${next.href}>; rel="next"` } } : answer;
}
