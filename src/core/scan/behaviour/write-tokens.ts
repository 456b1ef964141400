// Exists so that a stranger's program is never started beside a token that can write.

/**
 * Names that hold a credential wherever they are set. Threat: a program that breaks out of the engine reads what its
 * parent process holds; that the child's own environment is empty does not help against that.
 */
export const credentialNames: readonly string[] = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AZURE_CLIENT_SECRET',
  'BITBUCKET_TOKEN',
  'CARGO_REGISTRY_TOKEN',
  'CI_JOB_JWT',
  'CI_JOB_TOKEN',
  'CI_REGISTRY_PASSWORD',
  'CLOUDFLARE_API_TOKEN',
  'DOCKER_AUTH_CONFIG',
  'GH_ENTERPRISE_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GITHUB_TOKEN',
  'GITLAB_TOKEN',
  'NODE_AUTH_TOKEN',
  'NPM_TOKEN',
  'PLUGYARD_PASSPHRASE',
  'SIGSTORE_ID_TOKEN',
  'SYSTEM_ACCESSTOKEN',
  'TWINE_PASSWORD',
  'VAULT_TOKEN',
];

/** Endings of names that hold a credential inside a job of a build service, where everything set was set on purpose. */
export const credentialEndings: readonly string[] = [
  '_AUTH',
  '_PAT',
  'CREDENTIAL',
  'CREDENTIALS',
  'JWT',
  'KEY',
  'KEY_ID',
  'PASS',
  'PASSPHRASE',
  'PASSWD',
  'PASSWORD',
  'SECRET',
  'SECRETS',
  'SSH_AUTH_SOCK',
  'TOKEN',
  'TOKENS',
];

/** Names that say "this is a job", if they are set. */
export const jobNames: readonly string[] = [
  'BUILDKITE',
  'CI',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'JENKINS_URL',
  'TF_BUILD',
];

/** The names, sorted as they come, of variables that hold a credential. Never their values. */
export function findWriteTokens(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const set = Object.keys(environment).filter((name) => environment[name] !== undefined && environment[name] !== '');
  const isJob = set.some((name) => jobNames.includes(canonical(name)) && environment[name] !== 'false');
  return set.filter((name) => {
    const word = canonical(name);
    return (
      credentialNames.includes(word) ||
      isNpmToken(word) ||
      (isJob && credentialEndings.some((end) => word.endsWith(end)))
    );
  });
}

/** Windows does not tell `Gh_Token` from `GH_TOKEN`; an input of an action is `INPUT_GITHUB-TOKEN`. */
function canonical(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('-', '_')
    .replace(/^INPUT_(?=GITHUB_TOKEN$|GH_TOKEN$)/, '');
}

/** npm takes `npm_config_//registry.example/:_authToken` and the like. */
function isNpmToken(word: string): boolean {
  return word.startsWith('NPM_CONFIG_') && /_AUTH(TOKEN)?$|_PASSWORD$/.test(word);
}
