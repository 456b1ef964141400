// Exists so that a refusal ends with what to do: every change that is suggested was tried, and has an answer.
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, isPrerelease, type Version, type VersionRange } from '../model/version.ts';
import type { Solved, Unsolved } from './answer.ts';
import type { Candidate, Question } from './question.ts';
import { solve } from './solve.ts';
import type { Suggestion } from './suggestion.ts';

/** What all tries may cost together, in steps: about half a second. */
const maxTrySteps = 10_000_000;

const anything = '*' as VersionRange;

/** Nobody reads more. */
const maxSuggestions = 6;

/** Yanked releases that are tried for each plugin, newest first. */
const maxYanked = 3;

interface Overriding extends Question {
  readonly overrides: ReadonlyMap<PluginName, VersionRange>;
}

/** A change to be tried: the question after it, and the suggestion if it has an answer. */
interface Idea {
  /** Not worth a word once asking for another range of this plugin has an answer. */
  readonly unlessAsked?: PluginName;
  readonly question: Question;
  /** The answer also answers what is suggested, where that is narrower than what was tried. */
  readonly suggest: (solved: Solved) => Suggestion;
}

/** Single changes after which the question has an answer, most useful first. `refusal` is what `solve` said to it. */
export function suggestChanges(question: Question, refusal: Unsolved): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  let left = maxTrySteps;
  for (const { question: changed, suggest, unlessAsked } of ideas(question, refusal)) {
    if (suggestions.some((known) => known.kind === 'ask' && known.name === unlessAsked)) {
      continue;
    }
    if (left <= 0 || suggestions.length >= maxSuggestions) {
      break;
    }
    const answer = solve({ ...changed, maxSteps: left });
    left -= answer.steps;
    if (answer.solved) {
      suggestions.push(suggest(answer));
    }
  }
  return suggestions;
}

/** Only what the proof names can be a way out. */
function* ideas(asked: Question, { plugins, missing }: Unsolved): Iterable<Idea> {
  const question: Overriding = { ...asked, overrides: asked.overrides ?? new Map() };
  const named = plugins.filter((name) => !missing.includes(name));
  const wanted = named.filter((name) => question.needs.some((need) => need.name === name));
  yield* wanted.map((name) => askOtherwise(question, name));
  yield* named.flatMap((name) => allowPrereleases(question, name));
  yield* named.flatMap((name) => admitYanked(question, name));
  yield* liftBefore(question);
  yield* plugins.filter((name) => question.overrides.has(name)).map((name) => liftOverride(question, name));
  yield* named.filter((name) => !question.overrides.has(name)).map((name) => overrideRange(question, name));
  const droppable = plugins.filter((name) => question.needs.some((need) => need.name === name));
  yield* question.needs.length > 1 ? droppable.map((name) => dropNeed(question, name)) : [];
}

function askOtherwise(question: Question, name: PluginName): Idea {
  const needs = question.needs.map((need) => (need.name === name ? { ...need, range: anything } : need));
  return {
    question: { ...question, needs },
    suggest: (solved) => {
      const range = `^${chosenOf(name, solved)}` as VersionRange;
      return { kind: 'ask', name, range, text: `ask for ${name}@${range}` };
    },
  };
}

function allowPrereleases(question: Question, name: PluginName): readonly Idea[] {
  const { prereleases = new Set() } = question;
  if (prereleases.has(name) || !candidatesIn(question, name).some(({ version }) => isPrerelease(version))) {
    return [];
  }
  return [
    {
      question: { ...question, prereleases: new Set([...prereleases, name]) },
      suggest: (solved) => ({
        kind: 'prereleases',
        name,
        text: `allow prereleases of ${name}: ${chosenOf(name, solved)} fits`,
      }),
    },
  ];
}

function admitYanked(question: Question, name: PluginName): readonly Idea[] {
  const yanked = candidatesIn(question, name).filter(({ withdrawn }) => withdrawn === 'yanked');
  const versions = yanked.map(({ version }) => version).sort((left, right) => compareVersions(right, left));
  return versions.slice(0, maxYanked).map((version) => ({
    question: { ...question, admitted: new Map([...(question.admitted ?? []), [name, version]]) },
    suggest: () => ({ kind: 'admit', name, version, text: `take ${name} ${version} although it is yanked` }),
  }));
}

function* liftBefore({ before, ...question }: Question): Iterable<Idea> {
  if (before !== undefined) {
    yield { question, suggest: () => ({ kind: 'lift-before', text: `allow releases published after ${before} too` }) };
  }
}

function liftOverride(question: Overriding, name: PluginName): Idea {
  const overrides = new Map([...question.overrides].filter(([other]) => other !== name));
  return {
    question: { ...question, overrides },
    suggest: () => ({ kind: 'lift-override', name, text: `do without the override of ${name}` }),
  };
}

function overrideRange(question: Overriding, name: PluginName): Idea {
  return {
    unlessAsked: name,
    question: { ...question, overrides: new Map([...question.overrides, [name, anything]]) },
    suggest: (solved) => {
      const range = chosenOf(name, solved) as string as VersionRange;
      const text = `override ${name} with ${range}, against what the plugins ask for`;
      return { kind: 'override', name, range, text };
    },
  };
}

function dropNeed(question: Question, name: PluginName): Idea {
  return {
    question: { ...question, needs: question.needs.filter((need) => need.name !== name) },
    suggest: () => ({ kind: 'drop', name, text: `do without ${name}` }),
  };
}

/** Of a plugin that the registry has. */
function candidatesIn(question: Question, name: PluginName): readonly Candidate[] {
  return question.candidatesOf(name) as readonly Candidate[];
}

/** Of a plugin about which the change was: an answer without it would have been one before the change. */
function chosenOf(name: PluginName, { versions }: Solved): Version {
  return versions.get(name) as Version;
}
