// Exists so that a site is deployed from an artifact of the same run, and then served.
import { type Answer, conflict, created, invalid, notFound, ok } from '../answer.ts';
import { type Call, type Route, route, text, textOr } from '../call.ts';
import type { Json } from '../shapes/json.ts';
import { repositoryUrl } from '../shapes/repositories.ts';
import type { Pages } from '../state.ts';
import { readTar } from '../workflows/read-tar.ts';
import { fullName, newId } from '../world.ts';

const prefix = '/repos/{owner}/{repo}/pages';

export const pages: readonly Route[] = [
  route(`GET ${prefix}`, (call) => ok(shown(call, siteOf(call)))),
  route(`POST ${prefix}`, (call) => {
    if (call.repository.pages !== null) {
      throw conflict('GitHub Pages is already enabled.');
    }
    const buildType = text(call, 'build_type') === 'workflow' ? 'workflow' : 'legacy';
    call.repository.pages = { buildType, isPublic: true, site: new Map(), deployments: [] };
    return created(shown(call, call.repository.pages));
  }),
  route(`PUT ${prefix}`, (call) => {
    const site = siteOf(call);
    site.buildType = textOr(call, 'build_type', site.buildType) as Pages['buildType'];
    return { status: 204 };
  }),
  route(`POST ${prefix}/deployments`, deploy),
  route(`GET ${prefix}/deployments/{pages_deployment_id}`, (call) => {
    const one = siteOf(call).deployments.find(({ id }) => id === call.params['pages_deployment_id']);
    if (one === undefined) {
      throw notFound();
    }
    return ok({ status: one.status });
  }),
];

function siteOf({ repository }: Call): Pages {
  if (repository.pages === null) {
    throw notFound();
  }
  return repository.pages;
}

function pagesUrl({ world, repository }: Pick<Call, 'world' | 'repository'>): string {
  return `${world.url}/pages/${fullName(world, repository)}/`;
}

function deploy(call: Call): Answer {
  const { world, repository, body } = call;
  const site = siteOf(call);
  if (site.buildType !== 'workflow') {
    throw invalid('Pages of this repository are not built by a workflow');
  }
  const id = Number(body['artifact_id'] ?? 0);
  const run = repository.runs.find(({ artifacts }) => artifacts.some((one) => one.id === id));
  const artifact = run?.artifacts.find((one) => one.id === id);
  const tar = artifact?.files.get('artifact.tar');
  if (run === undefined || tar === undefined) {
    throw invalid('The artifact of this deployment is not there, or holds no artifact.tar');
  }
  site.site = readTar(tar);
  const one = {
    id: String(newId(world)),
    run: run.id,
    environment: text(call, 'environment') || 'github-pages',
    status: 'succeed',
  };
  site.deployments.push(one);
  return ok({
    id: one.id,
    status_url: `${repositoryUrl(world, repository)}/pages/deployments/${one.id}`,
    page_url: pagesUrl(call),
  });
}

function shown(call: Call, site: Pages): Json {
  const { world, repository } = call;
  return {
    url: `${repositoryUrl(world, repository)}/pages`,
    status: site.deployments.length > 0 ? 'built' : null,
    cname: null,
    custom_404: false,
    html_url: pagesUrl(call),
    build_type: site.buildType,
    source: { branch: repository.defaultBranch, path: '/' },
    public: site.isPublic,
    https_enforced: true,
  };
}
