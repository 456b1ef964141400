// Exists so that who may call what is one table: what a token of an app needs, and what a person must be.
import type { OperationName } from './description/trim-description.ts';
import type { Role } from './state.ts';

export interface Need {
  /** As GitHub says it in `x-accepted-github-permissions`: `,` is and, `;` is or; empty where any token will do. */
  readonly permissions: string;
  /** `nobody`: no token at all. `signed-in`: any known token. `app`: tokens of apps only. */
  readonly who: 'nobody' | 'signed-in' | 'app' | Exclude<Role, 'none'>;
}

const row = (permissions: string, who: Need['who']): Need => ({ permissions, who });

const open = row('metadata=read', 'nobody');
const contents = { read: row('contents=read', 'nobody'), write: row('contents=write', 'write') };
const pulls = { read: row('pull_requests=read', 'nobody'), write: row('pull_requests=write', 'signed-in') };
const talk = {
  read: row('issues=read; pull_requests=read', 'nobody'),
  write: row('issues=write; pull_requests=write', 'signed-in'),
  triage: row('issues=write; pull_requests=write', 'triage'),
};
const statuses = { read: row('statuses=read', 'nobody'), write: row('statuses=write', 'write') };
const checks = { read: row('checks=read', 'nobody'), write: row('checks=write', 'app') };
const actions = { read: row('actions=read', 'nobody'), write: row('actions=write', 'write') };
const admin = { read: row('administration=read', 'admin'), write: row('administration=write', 'admin') };
const pages = {
  read: row('pages=read', 'nobody'),
  write: row('pages=write', 'write'),
  admin: row('pages=write,administration=write', 'admin'),
};
const deployments = { read: row('deployments=read', 'nobody'), write: row('deployments=write', 'write') };

const repository = '/repos/{owner}/{repo}';

export const permissionTable: ReadonlyMap<OperationName, Need> = new Map<OperationName, Need>([
  ['GET /rate_limit', row('', 'nobody')],
  ['GET /user', row('', 'signed-in')],
  ['GET /users/{username}', row('', 'nobody')],
  ['GET /user/{account_id}', row('', 'nobody')],
  ['GET /orgs/{org}', row('', 'nobody')],
  ['GET /orgs/{org}/members/{username}', row('members=read', 'nobody')],
  ['GET /orgs/{org}/memberships/{username}', row('members=read', 'signed-in')],
  ['GET /orgs/{org}/teams/{team_slug}', row('members=read', 'signed-in')],
  ['GET /orgs/{org}/teams/{team_slug}/members', row('members=read', 'signed-in')],
  ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}', row('members=read', 'signed-in')],
  ['POST /user/repos', row('administration=write', 'signed-in')],
  ['POST /orgs/{org}/repos', row('administration=write', 'signed-in')],

  [`GET ${repository}`, open],
  [`PATCH ${repository}`, admin.write],
  [`DELETE ${repository}`, admin.write],
  [`GET ${repository}/branches`, contents.read],
  [`GET ${repository}/branches/{branch}`, contents.read],
  [`GET ${repository}/collaborators`, row('metadata=read', 'write')],
  [`GET ${repository}/collaborators/{username}`, row('metadata=read', 'write')],
  [`PUT ${repository}/collaborators/{username}`, admin.write],
  [`GET ${repository}/collaborators/{username}/permission`, row('metadata=read', 'write')],
  [`GET ${repository}/contents/{path}`, contents.read],
  [`PUT ${repository}/contents/{path}`, contents.write],
  [`GET ${repository}/commits`, contents.read],
  [`GET ${repository}/commits/{ref}`, contents.read],
  [`GET ${repository}/commits/{commit_sha}/pulls`, pulls.read],
  [`GET ${repository}/compare/{basehead}`, contents.read],
  [`GET ${repository}/forks`, open],
  [`POST ${repository}/forks`, row('administration=write,contents=read', 'signed-in')],
  [`POST ${repository}/merge-upstream`, contents.write],
  [`POST ${repository}/dispatches`, contents.write],
  [`GET ${repository}/activity`, contents.read],
  [`GET ${repository}/codeowners/errors`, contents.read],

  [`POST ${repository}/git/blobs`, contents.write],
  [`GET ${repository}/git/blobs/{file_sha}`, contents.read],
  [`POST ${repository}/git/trees`, contents.write],
  [`GET ${repository}/git/trees/{tree_sha}`, contents.read],
  [`POST ${repository}/git/commits`, contents.write],
  [`GET ${repository}/git/commits/{commit_sha}`, contents.read],
  [`POST ${repository}/git/tags`, contents.write],
  [`GET ${repository}/git/tags/{tag_sha}`, contents.read],
  [`GET ${repository}/git/ref/{ref}`, contents.read],
  [`GET ${repository}/git/matching-refs/{ref}`, contents.read],
  [`POST ${repository}/git/refs`, contents.write],
  [`PATCH ${repository}/git/refs/{ref}`, contents.write],
  [`DELETE ${repository}/git/refs/{ref}`, contents.write],

  [`GET ${repository}/pulls`, pulls.read],
  [`POST ${repository}/pulls`, pulls.write],
  [`GET ${repository}/pulls/{pull_number}`, row('pull_requests=read; contents=read', 'nobody')],
  [`PATCH ${repository}/pulls/{pull_number}`, pulls.write],
  [`GET ${repository}/pulls/{pull_number}/files`, pulls.read],
  [`GET ${repository}/pulls/{pull_number}/commits`, pulls.read],
  [`GET ${repository}/pulls/{pull_number}/merge`, contents.read],
  [`PUT ${repository}/pulls/{pull_number}/merge`, contents.write],
  [`GET ${repository}/pulls/{pull_number}/requested_reviewers`, pulls.read],
  [`POST ${repository}/pulls/{pull_number}/requested_reviewers`, row('pull_requests=write', 'triage')],
  [`GET ${repository}/pulls/{pull_number}/reviews`, pulls.read],
  [`POST ${repository}/pulls/{pull_number}/reviews`, pulls.write],
  [`GET ${repository}/pulls/{pull_number}/reviews/{review_id}`, pulls.read],
  [`POST ${repository}/pulls/{pull_number}/reviews/{review_id}/events`, pulls.write],
  [`PUT ${repository}/pulls/{pull_number}/reviews/{review_id}/dismissals`, row('pull_requests=write', 'write')],

  [`GET ${repository}/issues`, talk.read],
  [`POST ${repository}/issues`, row('issues=write', 'signed-in')],
  [`GET ${repository}/issues/{issue_number}`, talk.read],
  [`PATCH ${repository}/issues/{issue_number}`, talk.write],
  [`GET ${repository}/issues/{issue_number}/events`, talk.read],
  [`GET ${repository}/issues/{issue_number}/timeline`, talk.read],
  [`GET ${repository}/issues/{issue_number}/comments`, talk.read],
  [`POST ${repository}/issues/{issue_number}/comments`, talk.write],
  [`GET ${repository}/issues/comments`, talk.read],
  [`GET ${repository}/issues/comments/{comment_id}`, talk.read],
  [`PATCH ${repository}/issues/comments/{comment_id}`, talk.write],
  [`DELETE ${repository}/issues/comments/{comment_id}`, talk.write],
  [`GET ${repository}/issues/comments/{comment_id}/reactions`, talk.read],
  [`POST ${repository}/issues/comments/{comment_id}/reactions`, talk.write],
  [`GET ${repository}/issues/{issue_number}/labels`, talk.read],
  [`POST ${repository}/issues/{issue_number}/labels`, talk.triage],
  [`PUT ${repository}/issues/{issue_number}/labels`, talk.triage],
  [`DELETE ${repository}/issues/{issue_number}/labels/{name}`, talk.triage],
  [`GET ${repository}/labels`, talk.read],
  [`POST ${repository}/labels`, row('issues=write; pull_requests=write', 'write')],
  [`GET ${repository}/labels/{name}`, talk.read],
  [`PATCH ${repository}/labels/{name}`, row('issues=write; pull_requests=write', 'write')],
  [`DELETE ${repository}/labels/{name}`, row('issues=write; pull_requests=write', 'write')],

  [`POST ${repository}/statuses/{sha}`, statuses.write],
  [`GET ${repository}/commits/{ref}/statuses`, statuses.read],
  [`GET ${repository}/commits/{ref}/status`, statuses.read],
  [`POST ${repository}/check-runs`, checks.write],
  [`GET ${repository}/check-runs/{check_run_id}`, checks.read],
  [`PATCH ${repository}/check-runs/{check_run_id}`, checks.write],
  [`GET ${repository}/check-runs/{check_run_id}/annotations`, checks.read],
  [`GET ${repository}/commits/{ref}/check-runs`, checks.read],

  [`GET ${repository}/releases`, contents.read],
  [`POST ${repository}/releases`, contents.write],
  [`GET ${repository}/releases/latest`, contents.read],
  [`GET ${repository}/releases/tags/{tag}`, contents.read],
  [`GET ${repository}/releases/{release_id}`, contents.read],
  [`PATCH ${repository}/releases/{release_id}`, contents.write],
  [`DELETE ${repository}/releases/{release_id}`, contents.write],
  [`GET ${repository}/releases/{release_id}/assets`, contents.read],
  [`POST ${repository}/releases/{release_id}/assets`, contents.write],
  [`GET ${repository}/releases/assets/{asset_id}`, contents.read],
  [`PATCH ${repository}/releases/assets/{asset_id}`, contents.write],
  [`DELETE ${repository}/releases/assets/{asset_id}`, contents.write],

  [`GET ${repository}/rulesets`, open],
  [`POST ${repository}/rulesets`, admin.write],
  [`GET ${repository}/rulesets/{ruleset_id}`, open],
  [`PUT ${repository}/rulesets/{ruleset_id}`, admin.write],
  [`DELETE ${repository}/rulesets/{ruleset_id}`, admin.write],
  [`GET ${repository}/rules/branches/{branch}`, open],

  [`GET ${repository}/environments`, actions.read],
  [`GET ${repository}/environments/{environment_name}`, actions.read],
  [`PUT ${repository}/environments/{environment_name}`, admin.write],
  [`DELETE ${repository}/environments/{environment_name}`, admin.write],
  [`GET ${repository}/environments/{environment_name}/deployment-branch-policies`, actions.read],
  [`POST ${repository}/environments/{environment_name}/deployment-branch-policies`, admin.write],
  [`GET ${repository}/environments/{environment_name}/secrets`, row('environments=read', 'write')],
  [`GET ${repository}/deployments`, deployments.read],
  [`POST ${repository}/deployments`, deployments.write],
  [`GET ${repository}/deployments/{deployment_id}/statuses`, deployments.read],
  [`POST ${repository}/deployments/{deployment_id}/statuses`, deployments.write],

  [`GET ${repository}/pages`, pages.read],
  [`POST ${repository}/pages`, pages.admin],
  [`PUT ${repository}/pages`, pages.admin],
  [`POST ${repository}/pages/deployments`, row('pages=write,id_token=write', 'app')],
  [`GET ${repository}/pages/deployments/{pages_deployment_id}`, pages.read],

  [`GET ${repository}/actions/secrets`, row('secrets=read', 'write')],
  [`GET ${repository}/actions/permissions`, admin.read],
  [`PUT ${repository}/actions/permissions`, admin.write],
  [`GET ${repository}/actions/permissions/workflow`, admin.read],
  [`PUT ${repository}/actions/permissions/workflow`, admin.write],
  [`GET ${repository}/actions/workflows`, actions.read],
  [`GET ${repository}/actions/workflows/{workflow_id}`, actions.read],
  [`PUT ${repository}/actions/workflows/{workflow_id}/enable`, actions.write],
  [`PUT ${repository}/actions/workflows/{workflow_id}/disable`, actions.write],
  [`POST ${repository}/actions/workflows/{workflow_id}/dispatches`, actions.write],
  [`GET ${repository}/actions/workflows/{workflow_id}/runs`, actions.read],
  [`GET ${repository}/actions/runs`, actions.read],
  [`GET ${repository}/actions/runs/{run_id}`, actions.read],
  [`POST ${repository}/actions/runs/{run_id}/cancel`, actions.write],
  [`GET ${repository}/actions/runs/{run_id}/jobs`, actions.read],
  [`GET ${repository}/actions/runs/{run_id}/artifacts`, actions.read],
  [`GET ${repository}/actions/runs/{run_id}/pending_deployments`, actions.read],
  [`POST ${repository}/actions/runs/{run_id}/pending_deployments`, row('deployments=write', 'read')],

  [`POST ${repository}/attestations`, row('attestations=write', 'write')],
  [`GET ${repository}/attestations/{subject_digest}`, row('attestations=read', 'nobody')],
  [`POST ${repository}/code-scanning/sarifs`, row('security_events=write', 'write')],
]);
