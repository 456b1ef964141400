// Exists so that actions/deploy-pages asks the API for a deployment, as the real one does.
import { fullName } from '../../world.ts';
import type { Double } from './double.ts';

export const deployPages: Double = async (space, inputs) => {
  const { world, repository, run, job, token } = space;
  const name = inputs['artifact_name'] || 'github-pages';
  const artifact = run.artifacts.find((one) => one.name === name);
  if (artifact === undefined) {
    throw new Error(`No artifacts named "${name}" were found for this workflow run.`);
  }
  if (job.permissions['id_token'] !== 'write') {
    throw new Error('Ensure GITHUB_TOKEN has permission "id-token: write".');
  }
  const response = await fetch(`${world.url}/api/v3/repos/${fullName(world, repository)}/pages/deployments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      artifact_id: artifact.id,
      pages_build_version: run.sha,
      oidc_token: 'a token that nobody reads here',
      environment: job.environment ?? 'github-pages',
    }),
  });
  const answer = (await response.json()) as { page_url?: string; message?: string };
  if (!response.ok) {
    throw new Error(`Failed to create deployment (status: ${response.status}): ${answer.message}`);
  }
  return { outputs: { page_url: answer.page_url ?? '' } };
};
