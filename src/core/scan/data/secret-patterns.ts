// Exists so that the forms of keys and tokens are data that people can review, with what makes each of them certain.
import { hasBase62Checksum, hasBech32Checksum, textEntropy } from './checksums.ts';

/** A token: one of some words, then characters of a class. */
export interface SecretPattern {
  readonly kind: string;
  readonly words: readonly string[];
  /** What may follow the word, as the characters of a class: `A-Za-z0-9`. */
  readonly characters: string;
  /** How many follow. With one number exactly as many are read, whatever stands behind them. */
  readonly least: number;
  readonly most?: number;
  /** Whether what follows the word can be real. */
  readonly isReal: (body: string, word: string) => boolean;
  readonly revoke: string;
}

const alphanumeric = 'A-Za-z0-9';
const urlSafe = 'A-Za-z0-9_-';
const hex = '0-9a-f';

/** What stands in examples and in the messages of scanners. */
const example = /example|x{5}|0{6}|1234567|abcdefg|aaaaa|your|test|dummy|sample/i;

function random(bits: number): (body: string) => boolean {
  return (body) => textEntropy(body) >= bits && /\d/.test(body) && /[A-Za-z]/.test(body) && !example.test(body);
}

function matching(form: RegExp, bits: number): (body: string) => boolean {
  const isRandom = random(bits);
  return (body) => form.test(body) && isRandom(body);
}

export const secretPatterns: readonly SecretPattern[] = [
  {
    kind: 'AWS access key',
    words: ['AKIA', 'ASIA'],
    characters: 'A-Z2-7',
    least: 16,
    isReal: random(3),
    revoke: 'Delete the key in the IAM console of AWS: aws iam delete-access-key.',
  },
  {
    kind: 'GitHub token',
    words: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    characters: alphanumeric,
    least: 36,
    isReal: hasBase62Checksum,
    revoke: 'Revoke the token at https://github.com/settings/tokens.',
  },
  {
    kind: 'GitHub fine-grained token',
    words: ['github_pat_'],
    characters: 'A-Za-z0-9_',
    least: 82,
    isReal: matching(/^[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/, 4),
    revoke: 'Revoke the token at https://github.com/settings/tokens.',
  },
  {
    kind: 'GitLab token',
    words: ['glpat-', 'gldt-', 'glrt-', 'glptt-'],
    characters: urlSafe,
    least: 20,
    isReal: random(3.5),
    revoke: 'Revoke the token in GitLab under Settings, Access tokens.',
  },
  {
    kind: 'npm token',
    words: ['npm_'],
    characters: alphanumeric,
    least: 36,
    isReal: hasBase62Checksum,
    revoke: 'Revoke the token: npm token revoke.',
  },
  {
    kind: 'PyPI token',
    words: ['pypi-AgEIcHlwaS5vcmc'],
    characters: urlSafe,
    least: 50,
    most: 1000,
    isReal: random(4),
    revoke: 'Remove the token at https://pypi.org/manage/account/.',
  },
  {
    kind: 'Slack token',
    words: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-'],
    characters: 'A-Za-z0-9-',
    least: 40,
    most: 250,
    isReal: matching(/^\d{9,13}-\d{9,13}-[A-Za-z0-9-]+$/, 3.5),
    revoke: 'Revoke the token at https://api.slack.com/apps.',
  },
  {
    kind: 'Stripe secret key',
    words: ['sk_live_', 'rk_live_'],
    characters: alphanumeric,
    least: 24,
    most: 250,
    isReal: random(3.5),
    revoke: 'Roll the key at https://dashboard.stripe.com/apikeys.',
  },
  {
    kind: 'Google API key',
    words: ['AIza'],
    characters: urlSafe,
    least: 35,
    isReal: random(4),
    revoke: 'Delete the key at https://console.cloud.google.com/apis/credentials.',
  },
  {
    kind: 'Google OAuth client secret',
    words: ['GOCSPX-'],
    characters: urlSafe,
    least: 28,
    isReal: random(3.5),
    revoke: 'Reset the secret at https://console.cloud.google.com/apis/credentials.',
  },
  {
    kind: 'OpenAI key',
    words: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    characters: urlSafe,
    least: 74,
    most: 250,
    isReal: (body) => body.includes('T3BlbkFJ') && textEntropy(body) >= 4,
    revoke: 'Delete the key at https://platform.openai.com/api-keys.',
  },
  {
    kind: 'Anthropic key',
    words: ['sk-ant-api03-', 'sk-ant-admin01-'],
    characters: urlSafe,
    least: 95,
    isReal: matching(/AA$/, 4),
    revoke: 'Delete the key at https://console.anthropic.com/settings/keys.',
  },
  {
    kind: 'Hugging Face token',
    words: ['hf_'],
    characters: 'A-Za-z',
    least: 34,
    isReal: (body) => textEntropy(body) >= 4 && /[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(body) && !example.test(body),
    revoke: 'Delete the token at https://huggingface.co/settings/tokens.',
  },
  {
    kind: 'SendGrid key',
    words: ['SG.'],
    characters: 'A-Za-z0-9_.-',
    least: 66,
    isReal: matching(/^[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}$/, 4),
    revoke: 'Delete the key at https://app.sendgrid.com/settings/api_keys.',
  },
  {
    kind: 'Twilio key',
    words: Array.from('0123456789abcdef', (digit) => `SK${digit}`),
    characters: hex,
    least: 31,
    isReal: random(3),
    revoke: 'Delete the key at https://console.twilio.com under API keys.',
  },
  {
    kind: 'DigitalOcean token',
    words: ['dop_v1_', 'doo_v1_'],
    characters: hex,
    least: 64,
    isReal: random(3.2),
    revoke: 'Delete the token at https://cloud.digitalocean.com/account/api/tokens.',
  },
  {
    kind: 'Shopify token',
    words: ['shpat_', 'shpss_', 'shppa_'],
    characters: '0-9a-fA-F',
    least: 32,
    isReal: random(3),
    revoke: 'Uninstall the app or rotate its token in the Shopify admin.',
  },
  {
    kind: 'Docker Hub token',
    words: ['dckr_pat_'],
    characters: urlSafe,
    least: 27,
    isReal: random(3.5),
    revoke: 'Delete the token at https://app.docker.com/settings/personal-access-tokens.',
  },
  {
    kind: 'Vault token',
    words: ['hvs.', 'hvb.'],
    characters: urlSafe,
    least: 90,
    most: 200,
    isReal: random(4.2),
    revoke: 'Revoke the token: vault token revoke.',
  },
  {
    kind: 'Grafana token',
    words: ['glsa_'],
    characters: 'A-Za-z0-9_',
    least: 41,
    isReal: matching(/^[A-Za-z0-9]{32}_[0-9a-fA-F]{8}$/, 3.5),
    revoke: 'Delete the token of the service account in Grafana.',
  },
  {
    kind: 'age identity',
    words: ['AGE-SECRET-KEY-1'],
    characters: '02-9AC-HJ-NP-Z',
    least: 58,
    isReal: (body) => hasBech32Checksum('age-secret-key-', body.toLowerCase()),
    revoke: 'Encrypt everything again for a new key: age-keygen.',
  },
];
