// Exists so that whoever opens a new registry knows what to do: its users, its authors, and those who run it.
import type { RegistryPlan } from './registry-plan.ts';
import { releaseHostOf } from './release-host.ts';
import type { RequiredSettings } from './required-settings.ts';
import { stepsAfterPush, stepsBeforePush } from './setting-steps.ts';
import type { WaitingWorkflow } from './workflows.ts';

export function readme(plan: RegistryPlan): string {
  return `# ${plan.name}

A registry of WebAssembly plugins, run with [Plugyard](https://github.com/plugyard/plugyard). It is nothing but this repository.

## Install a plugin

\`\`\`console
${installLines(plan)}
\`\`\`

${plan.private ? memberPart : ''}\`<digest>\` is the digest of the first root. Those who run this registry write it here, once the root is signed:

> root: not signed yet

## Publish a plugin

Add one directory, \`registry/plugins/<name>/<version>/\`, with \`plugin.json\` and \`plugin.wasm\`, and open a pull request, or let \`plugyard publish\` do it from any folder. A new plugin also needs \`registry/plugins/<name>/record.json\`: who owns it, and who signs it.

\`\`\`console
$ plugyard manifest plugin.wasm > plugin.json
$ plugyard sign ${plan.private ? '--key plugyard.key' : '--keyless'} registry/plugins/<name>/<version>
$ plugyard check registry/plugins/<name>/<version> --as <login>
$ plugyard publish registry/plugins/<name>/<version> --repository <owner/name>
\`\`\`

${plan.private ? hiddenSigning : openSigning}

## Run this registry

[What to do first, and what runs by itself](.github/OPERATING.md). Rules stand in \`registry/policy.json\`, people in \`registry/registry.json\`.
`;
}

const openSigning =
  'Without a workflow that signs, use a key of your own: `plugyard keygen`, then `plugyard sign --key plugyard.key`.';

const hiddenSigning =
  'Sign with a key, never keyless: keyless signatures are logged in public for ever, with the names of repositories.';

const memberPart = `You need to be a member. Small artifacts are in the branch \`published\`; others lie with the releases of this repository and are read with the token in \`GH_TOKEN\`, which has to be able to read it: fine-grained with contents: read, or classic with the scope \`repo\`. Where the folder is a copy and no clone, say \`PLUGYARD_REPOSITORY=<owner/name>\` too. What is new comes with \`git -C index fetch --depth 1 origin published\` and \`git -C index reset --hard FETCH_HEAD\`.

`;

function installLines(plan: RegistryPlan): string {
  if (!plan.private) {
    return `$ plugyard install <name> --registry ${plan.url} --root sha256:<digest>`;
  }
  return `$ git clone --depth 1 --branch published <this repository> index
${tokenLines(plan)}
$ plugyard install <name> --registry index --root sha256:<digest>`;
}

/** A token goes to no server that its owner has not named. */
function tokenLines(plan: RegistryPlan): string {
  const [, host = 'github.com'] = /^https:\/\/([^/]+)/.exec(releaseHostOf(plan)?.url ?? '') ?? [];
  return host === 'github.com'
    ? '$ export GH_TOKEN=$(gh auth token)'
    : `$ export GITHUB_SERVER_URL=https://${host} GH_TOKEN=$(gh auth token --hostname ${host})`;
}

export interface Readiness {
  readonly settings: RequiredSettings;
  /** Workflows that were not written. */
  readonly waiting: readonly WaitingWorkflow[];
}

export function operatingGuide(plan: RegistryPlan, readiness: Readiness): string {
  const { settings } = readiness;
  const steps = [
    trustStep,
    ...stepsBeforePush(plan, settings),
    pushStep,
    ...stepsAfterPush(settings),
    lookStep(plan),
    doctorStep,
  ];
  return `# Running ${plan.name}

Once, in this order:

${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}

${missingPart(readiness.waiting)}## What runs by itself

| workflow | does |
| --- | --- |
| \`check\` | tells authors what is wrong with their pull request; its result decides nothing |
${readiness.settings.verdict ? '| `review` | judges pull requests, and merges what may merge by itself |\n' : ''}| \`deploy\` | builds, signs and publishes after each merge, and every day |
| \`maintain\` | keeps schedules switched on, starts a deploy that did not come, opens an issue when nothing helps |

Each runs one commit of the Action. For another release, write a workflow anew in a pull request:

\`\`\`console
$ plugyard registry workflow deploy --action plugyard/plugyard@<40 hex digits>${plan.private ? ' --private' : ''} > .github/workflows/deploy.yml
\`\`\`

${readiness.settings.verdict ? peoplePart(readiness.settings) : ''}## When a plugin has nobody left

Whoever calls a plugin abandoned can take it over, so it is said in public first: an administrator opens an issue with the title \`Orphaned: <plugin>\` and the label \`plugyard-orphan\`. Thirty days later, while that issue is open, two administrators may give the plugin new owners. A new title, or closing and opening again, begins the thirty days anew.

## When it ends

A registry that takes nothing more stays readable. Write into \`registry/registry.json\`, in a pull request by an administrator:

\`\`\`json
"closed": { "since": "2026-01-31T12:00:00Z", "reason": "The plugins have moved to https://example.com/." }
\`\`\`

From then on every release, record, yank, deprecation, rating and organisation is refused, and its author is told why; users are told by every command that reads the index. Administrators can still remove what turns out to be bad, and open the registry again. Leave \`deploy\` and \`maintain\` running for as long as clients shall read: signatures end after 14 days.
`;
}

const trustStep = `Hold the ceremony that signs the first root, as \`registry/trust/README.md\` says, and write its digest into the README.`;

const pushStep = 'Commit everything to the branch `main`, and push it. That starts the workflow `deploy`.';

function lookStep({ private: hidden }: RegistryPlan): string {
  return `Read what was published: \`plugyard search --registry ${hidden ? '<a clone of the branch published>' : '<its address>'} --root sha256:<digest>\`.`;
}

const doctorStep =
  'Hold what you have set against what must be: `plugyard doctor --repository <owner/name>`, with a token of an administrator in `GITHUB_TOKEN`. Do it again whenever somebody has changed settings.';

/** What a review leaves to people. */
function peoplePart({ ownersReview }: RequiredSettings): string {
  const owners = ownersReview
    ? ' Where CODEOWNERS names somebody, one of them presses the button, because the repository asks for that itself.'
    : '';
  return `## What is left to people

The one comment of \`review\` on each pull request says who is asked, and what to type. A yes is that line in a new comment, or the button "Approve", which is seen within half an hour: no event tells of it. \`/plugyard hold <reason>\` stops a merge, whoever else has agreed.${owners} A change of \`.github/workflows/\` is merged by hand, by an administrator: the token of a workflow may not change workflows.

`;
}

function missingPart(waiting: readonly WaitingWorkflow[]): string {
  const lines = waiting.map(({ name, missing }) => {
    const commands = missing.map((command) => `\`${command}\``);
    return `The workflow \`${name}\` is not here: the Action has no ${commands.join(' and no ')} yet. Until it does, people read the result of \`check\` and merge by hand, with merge commits; releases that come in this way count as unrecorded, and reach the level community at most.\n\n`;
  });
  return lines.join('');
}

/** Stands where the keys will be. */
export const trustReadme = `# Trust

This folder will hold the roots, the public keys and the signed policy of the registry. Nothing is published before that.

Each person who shall sign makes a key, keeps it offline, and hands out the public half. One person makes the online key.

\`\`\`console
$ plugyard keygen --out ann.key --passphrase
$ plugyard keygen --out deploy.key
$ plugyard registry trust init --offline ann.key.pub.pem ben.key.pub.pem cho.key.pub.pem --online deploy.key.pub.pem
$ plugyard registry trust sign --key ann.key
$ plugyard registry trust status
\`\`\`

Enough people sign, each with their own key: two of three. \`status\` ends with the digest that users pin.

A small registry uses one key for everything: \`plugyard keygen --out registry.key\`, then \`plugyard registry trust init --single-key registry.key\`. The same key is then the online key.
`;
