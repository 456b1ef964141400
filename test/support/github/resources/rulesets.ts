// Exists so that the rules of branches and tags are set, read and obeyed.
import { type Answer, created, noContent, notFound, ok, paged } from '../answer.ts';
import { type Call, type Route, route, text, textOr, texts } from '../call.ts';
import { rulesFor } from '../mergeability.ts';
import type { Json } from '../shapes/json.ts';
import { nodeId } from '../shapes/people.ts';
import { repositoryUrl } from '../shapes/repositories.ts';
import type { Rule, Ruleset } from '../state.ts';
import { atLeast, fullName, newId, roleOf, stamp } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/rulesets';

export const rulesets: readonly Route[] = [
  route(`GET ${prefix}`, (call) => paged(call, call.repository.rulesets, { item: (one) => summary(call, one) })),
  route(`POST ${prefix}`, create),
  route(`GET ${prefix}/{ruleset_id}`, (call) => ok(shown(call, rulesetOf(call)))),
  route(`PUT ${prefix}/{ruleset_id}`, (call) => {
    const one = rulesetOf(call);
    apply(call, one);
    return ok(shown(call, one));
  }),
  route(`DELETE ${prefix}/{ruleset_id}`, (call) => {
    call.repository.rulesets.splice(call.repository.rulesets.indexOf(rulesetOf(call)), 1);
    return noContent;
  }),
  route('GET /repos/{owner}/{repo}/rules/branches/{branch}', rulesOfBranch),
];

function rulesetOf({ repository, params }: Call): Ruleset {
  const one = repository.rulesets.find(({ id }) => String(id) === params['ruleset_id']);
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

function create(call: Call): Answer {
  const { world, repository } = call;
  const one: Ruleset = {
    id: newId(world),
    createdAt: stamp(world),
    name: text(call, 'name'),
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    include: [],
    exclude: [],
    rules: [],
    updatedAt: stamp(world),
  };
  apply(call, one);
  repository.rulesets.push(one);
  return created(shown(call, one));
}

/** What GitHub fills in where nothing was said. */
const defaults: Readonly<Record<string, Json>> = {
  pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'] },
  required_status_checks: { do_not_enforce_on_create: false },
};

function apply(call: Call, one: Ruleset): void {
  const { body, world } = call;
  one.name = textOr(call, 'name', one.name);
  one.target = textOr(call, 'target', one.target) as Ruleset['target'];
  one.enforcement = textOr(call, 'enforcement', one.enforcement) as Ruleset['enforcement'];
  one.bypassActors = (body['bypass_actors'] as Ruleset['bypassActors'] | undefined) ?? one.bypassActors;
  const names = (body['conditions'] as { ref_name?: { include?: unknown; exclude?: unknown } } | undefined)?.ref_name;
  one.include = names?.include === undefined ? one.include : texts(names.include);
  one.exclude = names?.exclude === undefined ? one.exclude : texts(names.exclude);
  const rules = body['rules'] as readonly Rule[] | undefined;
  one.rules = rules?.map(complete) ?? one.rules;
  one.updatedAt = stamp(world);
}

function complete(rule: Rule): Rule {
  const more = defaults[rule.type];
  return more === undefined || rule.parameters === undefined
    ? rule
    : { ...rule, parameters: { ...more, ...rule.parameters } };
}

function summary({ world, repository }: Call, one: Ruleset): Json {
  const self = `${repositoryUrl(world, repository)}/rulesets/${one.id}`;
  return {
    id: one.id,
    name: one.name,
    target: one.target,
    source_type: 'Repository',
    source: fullName(world, repository),
    enforcement: one.enforcement,
    node_id: nodeId('Ruleset', one.id),
    _links: { self: { href: self }, html: { href: `${world.url}/${fullName(world, repository)}/rules/${one.id}` } },
    created_at: one.createdAt,
    updated_at: one.updatedAt,
  };
}

/** Who may pass a ruleset by is told to administrators alone. */
function shown(call: Call, one: Ruleset): Json {
  const { world, repository, token } = call;
  const isAdmin = token?.app === undefined && atLeast(roleOf(world, repository, token?.account), 'admin');
  return {
    ...summary(call, one),
    conditions: { ref_name: { include: one.include, exclude: one.exclude } },
    rules: one.rules,
    ...(isAdmin ? { bypass_actors: one.bypassActors, current_user_can_bypass: 'never' } : {}),
  };
}

function rulesOfBranch(call: Call): Answer {
  const { world, repository, params } = call;
  const rules = rulesFor(repository, `refs/heads/${params['branch']}`);
  return paged(call, rules, {
    item: ({ type, parameters, ruleset }) => ({
      type,
      ...(parameters === undefined ? {} : { parameters }),
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(world, repository),
      ruleset_id: ruleset.id,
    }),
  });
}
