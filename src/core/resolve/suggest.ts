// Exists so that a refusal ends with what to do: every change that is suggested was tried, and has an answer.
import type { PluginName } from '../model/plugin-name.ts';
import { compareVersions, isPrerelease, type Version, type VersionRange } from '../model/version.ts';
import type { Solved, Unsolved } from './answer.ts';
import type { Question } from './question.ts';
import { solve } from './solve.ts';
import type { Suggestion } from './suggestion.ts';

/** What all tries may cost together, in steps: about half a second. */
const maxTrySteps = 10_000_000;

/** Nobody reads more. */
const maxSuggestions = 6;

/** Yanked releases that are tried for each plugin, newest first. */
const maxYanked = 3;

/** A change to be tried: the question after it, and the suggestion if it has an answer. */
interface Idea {
  /** Not worth a word once asking for another range of this plugin has an answer. */
  readonly unlessAsked?: PluginName;
  readonly question: Question;
  readonly suggest: (solved: Solved) => Suggestion;
  /** The question as it is suggested, where it is narrower than what was tried. */
  readonly confirm?: (solved: Solved) => Question;
}

/** Single changes after which the question has an answer, most useful first. `refusal` is what `solve` said to it. */
export function suggestChanges(question: Question, refusal: Unsolved): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  let left = maxTrySteps;
  const attempt = (changed: Question): Solved | undefined => {
    const answer = solve({ ...changed, maxSteps: left });
    left -= answer.steps;
    return answer.solved ? answer : undefined;
  };
  for (const { question: changed, suggest, confirm, unlessAsked } of ideas(question, refusal)) {
    if (suggestions.some((known) => known.kind === 'ask' && known.name === unlessAsked)) {
      continue;
    }
    if (left <= 0 || suggestions.length >= maxSuggestions) {
      break;
    }
    const solved = attempt(changed);
    const confirmed = solved === undefined || confirm === undefined ? solved : attempt(confirm(solved));
    if (confirmed !== undefined) {
      suggestions.push(suggest(confirmed));
    }
  }
  return suggestions;
}

/** Only what the proof names can be a way out. */
function* ideas(question: Question, { plugins, missing }: Unsolved): Iterable<Idea> {
  const named = plugins.filter((name) => !missing.includes(name));
  const asked = named.filter((name) => question.needs.some((need) => need.name === name));
  yield* asked.map((name) => askOtherwise(question, name));
  yield* named.flatMap((name) => allowPrereleases(question, name));
  yield* named.flatMap((name) => admitYanked(question, name));
  yield* liftBefore(question);
  yield* plugins.filter((name) => question.overrides?.has(name) === true).map((name) => liftOverride(question, name));
  yield* named.filter((name) => question.overrides?.has(name) !== true).map((name) => overrideRange(question, name));
  const droppable = plugins.filter((name) => question.needs.some((need) => need.name === name));
  yield* question.needs.length > 1 ? droppable.map((name) => dropNeed(question, name)) : [];
}

function askOtherwise(question: Question, name: PluginName): Idea {
  const asking = (range: VersionRange): Question => ({
    ...question,
    needs: question.needs.map((need) => (need.name === name ? { ...need, range } : need)),
  });
  return {
    question: asking('*' as VersionRange),
    confirm: (solved) => asking(rangeAround(solved, name)),
    suggest: (solved) => {
      const range = rangeAround(solved, name);
      return { kind: 'ask', name, range, text: `ask for ${name}@${range}` };
    },
  };
}

function allowPrereleases(question: Question, name: PluginName): readonly Idea[] {
  const prereleases = question.prereleases ?? new Set();
  if (prereleases.has(name) || !versionsOf(question, name).some(isPrerelease)) {
    return [];
  }
  return [
    {
      question: { ...question, prereleases: new Set([...prereleases, name]) },
      suggest: (solved) => ({
        kind: 'prereleases',
        name,
        text: `allow prereleases of ${name}: ${solved.versions.get(name)} fits`,
      }),
    },
  ];
}

function admitYanked(question: Question, name: PluginName): readonly Idea[] {
  const yanked = (question.candidatesOf(name) ?? []).filter(({ withdrawn }) => withdrawn === 'yanked');
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

function liftOverride(question: Question, name: PluginName): Idea {
  const overrides = new Map([...(question.overrides ?? [])].filter(([other]) => other !== name));
  return {
    question: { ...question, overrides },
    suggest: () => ({ kind: 'lift-override', name, text: `do without the override of ${name}` }),
  };
}

function overrideRange(question: Question, name: PluginName): Idea {
  const overriding = (range: VersionRange): Question => ({
    ...question,
    overrides: new Map([...(question.overrides ?? []), [name, range]]),
  });
  return {
    unlessAsked: name,
    question: overriding('*' as VersionRange),
    confirm: (solved) => overriding(versionIn(solved, name)),
    suggest: (solved) => {
      const range = versionIn(solved, name);
      return {
        kind: 'override',
        name,
        range,
        text: `override ${name} with ${range}, against what the plugins ask for`,
      };
    },
  };
}

function dropNeed(question: Question, name: PluginName): Idea {
  return {
    question: { ...question, needs: question.needs.filter((need) => need.name !== name) },
    suggest: () => ({ kind: 'drop', name, text: `do without ${name}` }),
  };
}

/** Everything compatible with what was chosen. */
function rangeAround(solved: Solved, name: PluginName): VersionRange {
  return `^${versionIn(solved, name)}` as VersionRange;
}

function versionIn({ versions }: Solved, name: PluginName): VersionRange {
  return (versions.get(name) ?? '*') as string as VersionRange;
}

function versionsOf(question: Question, name: PluginName): readonly Version[] {
  return (question.candidatesOf(name) ?? []).map(({ version }) => version);
}
