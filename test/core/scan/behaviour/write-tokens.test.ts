import { describe, expect, test } from 'vitest';
import {
  credentialEndings,
  credentialNames,
  findWriteTokens,
  jobNames,
} from '../../../../src/core/scan/behaviour/write-tokens.ts';

describe('a token', () => {
  test.each(credentialNames)('%s is one wherever it is set', (name) => {
    expect(findWriteTokens({ PATH: '/bin', [name]: 'x' })).toEqual([name]);
  });

  test.each(credentialEndings)('a name that ends in %s is one inside a job', (ending) => {
    expect(findWriteTokens({ CI: 'true', [`MY${ending}`]: 'x' })).toEqual([`MY${ending}`]);
    expect(findWriteTokens({ [`MY${ending}`]: 'x' })).toEqual([]);
  });

  test.each(jobNames)('%s says that this is a job', (name) => {
    expect(findWriteTokens({ [name]: '1', DEPLOY_TOKEN: 'x' })).toEqual(['DEPLOY_TOKEN']);
  });

  test.each([
    ['in another case, as Windows allows', { Gh_Token: 'x' }, ['Gh_Token']],
    ['given to an action as an input', { 'INPUT_GITHUB-TOKEN': 'x' }, ['INPUT_GITHUB-TOKEN']],
    ['given to an action under any name', { GITHUB_ACTIONS: 'true', 'INPUT_REPO-TOKEN': 'x' }, ['INPUT_REPO-TOKEN']],
    [
      'for a registry of npm',
      { 'npm_config_//npm.example/:_authToken': 'x' },
      ['npm_config_//npm.example/:_authToken'],
    ],
    [
      'as a password for a registry of npm',
      { 'npm_config_//npm.example/:_password': 'x' },
      ['npm_config_//npm.example/:_password'],
    ],
    ['of one blank', { GITHUB_TOKEN: ' ' }, ['GITHUB_TOKEN']],
    ['among others', { GITHUB_TOKEN: 'x', NPM_TOKEN: 'y' }, ['GITHUB_TOKEN', 'NPM_TOKEN']],
  ])('%s is found', (_title, environment, found) => {
    expect(findWriteTokens(environment)).toEqual(found);
  });

  test.each([
    ['an empty one', { GITHUB_TOKEN: '' }],
    ['one that is not set', { GITHUB_TOKEN: undefined }],
    ['what only looks like one', { GITHUB_TOKENS_URL: 'x', npm_config_registry: 'x', TERM: 'xterm' }],
    ['a path in a job', { CI: 'true', GITHUB_WORKSPACE: '/w', GITHUB_TOKEN: '' }],
    ['another word at home', { CI: 'false', MY_TOKEN: 'x', SSH_AUTH_SOCK: '/tmp/agent' }],
  ])('%s is none', (_title, environment) => {
    expect(findWriteTokens(environment)).toEqual([]);
  });

  test('is told by its name, never by its value', () => {
    expect(JSON.stringify(findWriteTokens({ GITHUB_TOKEN: 'ghp_secret' }))).not.toContain('secret');
  });
});
