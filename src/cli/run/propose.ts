// Exists so that every change of an owner is shown, agreed to, judged and proposed in the same way, with the forge or in a clone.
import { deferred } from '../../core/model/fact.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import type { Result } from '../../core/model/result.ts';
import { type PlannedChange, toPlannedChange } from '../../core/propose/planned-change.ts';
import { stepsForTexts } from '../../core/propose/prefilled-link.ts';
import { type Proposal, tellNeeds } from '../../core/propose/proposal.ts';
import { toDiff } from '../../core/propose/to-diff.ts';
import { pullRequestText } from '../../core/report/pull-request-text.ts';
import { toText } from '../../core/report/to-text.ts';
import { exitCodes, PlugyardError } from '../../errors.ts';
import { judgePlan } from '../../flows/submit/judge-plan.ts';
import { authorFact } from '../../flows/submit/prepare-release.ts';
import { openRegistryTip, type RegistryTip, readSettings } from '../../flows/submit/registry-tip.ts';
import type { Tree } from '../../ports.ts';
import type { SubmissionForge, Submitter } from '../../submission-forge.ts';
import type { ProposeOption } from '../repository-option.ts';
import { type Answer, paintFor, type Terminal } from '../terminal.ts';
import { checkPorts, openBase, openStore } from '../wire.ts';
import { findClone, findRepository, openForge } from './open-submission.ts';
import { orUsage } from './or-usage.ts';
import { submit } from './submit.ts';

/** What somebody wants changed, from the registry as it is. */
export interface Wish {
  readonly plugin: PluginName;
  /** Words for the pull request. */
  readonly reason?: string | undefined;
  plan(tree: Tree, forge: SubmissionForge | undefined): Promise<Result<Proposal>>;
  /** Adds a signature, where one was asked for. */
  sign?(plan: PlannedChange, base: Tree): Promise<PlannedChange>;
}

export async function propose(terminal: Terminal, options: ProposeOption, wish: Wish): Promise<Answer> {
  const clone = await findClone(terminal, options);
  return clone === undefined
    ? await proposeToForge(terminal, options, wish)
    : await changeClone(terminal, options, { ...wish, clone });
}

interface Drafted {
  readonly proposal: Proposal;
  readonly plan: PlannedChange;
  readonly diff: string;
  readonly needs: string;
}

async function draft(
  wish: Wish,
  base: Pick<RegistryTip, 'tree' | 'policy'>,
  forge?: SubmissionForge,
): Promise<Drafted> {
  const proposal = orUsage(await wish.plan(base.tree, forge));
  const unsigned = toPlannedChange(proposal);
  const plan = wish.sign === undefined ? unsigned : await wish.sign(unsigned, base.tree);
  return { proposal, plan, diff: toDiff(proposal.files), needs: tellNeeds(proposal.matter, base.policy) };
}

async function proposeToForge(terminal: Terminal, options: ProposeOption, wish: Wish): Promise<Answer> {
  const opened = openForge(terminal, await findRepository(terminal, options));
  const submitter = opened.hasToken ? await opened.forge.whoAmI() : undefined;
  const tip = await openRegistryTip(opened.forge, opened.from);
  const drafted = await draft(wish, tip, opened.forge);
  if (options.dryRun === true) return shown(drafted);
  const refusal = await judge(terminal, { drafted, tree: tip.tree, submitter });
  if (refusal !== undefined) return refusal;
  if (submitter === undefined) return byHand(tip, drafted);
  await consent(terminal, options, { drafted, where: opened.name });
  const { plan, needs } = drafted;
  const text = pullRequestText(plan, { needs, reason: wish.reason });
  const answer = await submit(terminal, { opened, tip, submitter, plan, text }, options);
  return { ...answer, text: `${answer.text}${needs}\n` };
}

function shown({ proposal, diff, needs }: Drafted): Answer {
  return { data: { title: proposal.title, needs, diff, files: proposal.files }, text: diff };
}

interface ToJudge {
  readonly drafted: Drafted;
  readonly tree: Tree;
  readonly submitter: Submitter | undefined;
}

/** What would FAIL is not proposed; what people decide is what the sentence of needs says. */
async function judge(terminal: Terminal, { drafted, tree, submitter }: ToJudge): Promise<Answer | undefined> {
  const author =
    submitter !== undefined && 'person' in submitter
      ? authorFact(submitter.person)
      : deferred('who submits is known in the pull request');
  const { report } = await judgePlan(checkPorts(), { plan: drafted.plan, base: tree, author });
  if (report.verdict !== 'FAIL') return undefined;
  return { data: { report }, text: `${toText(report, paintFor(terminal))}Nothing was proposed.\n`, exitCode: 1 };
}

interface ToConsent {
  readonly drafted: Drafted;
  readonly where: string;
}

/** Shows the change and asks. Throws `USAGE` where nobody says yes. */
async function consent(terminal: Terminal, { yes }: ProposeOption, { drafted, where }: ToConsent): Promise<void> {
  terminal.err(`${drafted.diff}${drafted.needs}\n`);
  if (yes === true) return;
  if (terminal.isInteractive) {
    const { confirm, isCancel } = await import('@clack/prompts');
    const answer = await confirm({ message: `Propose this to ${where}?`, initialValue: false });
    if (!isCancel(answer) && answer) return;
  }
  throw new PlugyardError('USAGE', 'Nothing was changed', {
    hint: terminal.isInteractive
      ? 'Run it again when you agree.'
      : 'Without a terminal nobody can be asked: add --yes.',
  });
}

function byHand({ repository }: RegistryTip, { proposal, diff, needs }: Drafted): Answer {
  const steps = stepsForTexts({ url: repository.url, branch: repository.defaultBranch }, proposal.files);
  const lines = ['There is no token in GH_TOKEN, so that you propose it in a browser:', ...steps, needs];
  return {
    data: { title: proposal.title, needs, diff, files: proposal.files, steps },
    text: `${diff}${lines.join('\n')}\n`,
    exitCode: exitCodes.FORGE_FORBIDDEN,
  };
}

/** Needs no network: git commands do the rest. */
async function changeClone(
  terminal: Terminal,
  options: ProposeOption,
  wish: Wish & { readonly clone: string },
): Promise<Answer> {
  const { tree, repository } = await openBase(wish.clone);
  try {
    const { policy } = await readSettings(tree);
    const drafted = await draft(wish, { tree, policy });
    if (options.dryRun === true) return shown(drafted);
    const refusal = await judge(terminal, { drafted, tree, submitter: undefined });
    if (refusal !== undefined) return refusal;
    await consent(terminal, options, { drafted, where: wish.clone });
    const { plan, needs } = drafted;
    const store = openStore(wish.clone);
    for (const { path, bytes } of plan.files) {
      await (bytes === undefined ? store.remove(path) : store.write(path, bytes));
    }
    const commands = gitCommands(plan);
    return {
      data: { title: plan.title, needs, diff: drafted.diff, written: plan.files.map(({ path }) => path), commands },
      text: `${[...commands, 'Then open a pull request from that branch.', needs].join('\n')}\n`,
    };
  } finally {
    await repository?.close();
  }
}

/** Names of plugins, versions and branches hold nothing that a shell obeys; logins neither. */
function gitCommands({ branch, title, files }: PlannedChange): readonly string[] {
  return [
    `git switch --create ${branch}`,
    `git add ${files.map(({ path }) => path).join(' ')}`,
    `git commit --message "${title.replace(/[^A-Za-z0-9 @._/:()-]/g, '')}"`,
    `git push --set-upstream origin ${branch}`,
  ];
}
