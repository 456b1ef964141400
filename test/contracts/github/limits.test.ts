// Pages, unchanged answers, limits and broken connections of the fake GitHub.
import { describe, expect, test } from 'vitest';
import { asking } from '../../support/github/ask.ts';
import { breakRequests } from '../../support/github/faults.ts';
import { pullStory } from '../../support/github/fork-story.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const comments = '/repos/yard/registry/issues/1/comments';

describe('pages', () => {
  test('follow each other by their links, until there are no more', async () => {
    const { world, asBob } = await pullStory(folder());
    for (let at = 0; at < 7; at += 1) {
      await asBob(`POST ${comments}`, { body: `Comment ${at}` });
    }
    const bodies: string[] = [];
    let next: string | undefined = `${comments}?per_page=3`;
    while (next !== undefined) {
      const { body, headers } = await asBob(`GET ${next}`);
      bodies.push(...(body as { body: string }[]).map((one) => one.body));
      const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      next = link?.replace(`${world.url}/api/v3`, '');
    }
    expect(bodies).toEqual(Array.from({ length: 7 }, (_, at) => `Comment ${at}`));
  });

  test('the last one links back only', async () => {
    const { asBob } = await pullStory(folder());
    await asBob(`POST ${comments}`, { body: 'One' });
    await asBob(`POST ${comments}`, { body: 'Two' });
    const { headers } = await asBob(`GET ${comments}?per_page=1&page=2`);
    expect(headers.get('link')).toMatch(/^<[^>]+page=1>; rel="prev", <[^>]+page=1>; rel="first"$/);
  });
});

describe('an unchanged answer', () => {
  test('is 304 and costs nothing, until it changes', async () => {
    const { asBob } = await pullStory(folder());
    const first = await asBob(`GET ${comments}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await asBob(`GET ${comments}`, undefined, { 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    const left = first.headers.get('x-ratelimit-remaining');
    expect(again.headers.get('x-ratelimit-remaining')).toBe(left);
    await asBob(`POST ${comments}`, { body: 'New' });
    expect((await asBob(`GET ${comments}`, undefined, { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('limits', () => {
  test('nothing is left after so many requests, until the hour is over', async () => {
    const { world, asBob } = await pullStory(folder());
    world.limits.person = 2;
    expect((await asBob('GET /user')).headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await asBob('GET /user')).status).toBe(200);
    const refused = await asBob('GET /user');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(world.now / 1000 + 3600);
    world.now += 3_600_000;
    expect((await asBob('GET /user')).status).toBe(200);
  });

  test('asking for what is left costs nothing', async () => {
    const { asBob } = await pullStory(folder());
    const first = await asBob('GET /rate_limit');
    expect(first.body).toEqual((await asBob('GET /rate_limit')).body);
    expect(first.body).toMatchObject({ rate: { limit: 5000, used: 0 } });
  });

  test('nobody has sixty', async () => {
    const { world } = await pullStory(folder());
    expect((await asking(world)('GET /repos/yard/registry')).headers.get('x-ratelimit-limit')).toBe('60');
  });

  test('writing too fast is refused with the seconds to wait', async () => {
    const { world, asBob } = await pullStory(folder());
    world.limits.writesPerMinute = 1;
    await asBob(`POST ${comments}`, { body: 'One' });
    world.now += 20_000;
    const { status, headers, body } = await asBob(`POST ${comments}`, { body: 'Two' });
    expect([status, headers.get('retry-after')]).toEqual([403, '40']);
    expect(body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
    world.now += 40_000;
    expect((await asBob(`POST ${comments}`, { body: 'Two' })).status).toBe(201);
  });
});

describe('faults', () => {
  test('an answer of 502, twice, after one request that passes', async () => {
    const { world, asBob } = await pullStory(folder());
    breakRequests(world, { method: 'GET', path: /\/user$/, answer: { status: 502 }, times: 2, after: 1 });
    const statuses = [
      await asBob('GET /user'),
      await asBob('GET /user'),
      await asBob('GET /user'),
      await asBob('GET /user'),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([200, 502, 502, 200]);
  });

  test('a dropped connection, before and after the work', async () => {
    const { world, asBob } = await pullStory(folder());
    breakRequests(world, { method: 'POST', path: /comments$/, answer: 'drop' });
    await expect(asBob(`POST ${comments}`, { body: 'Lost' })).rejects.toThrow();
    breakRequests(world, { method: 'POST', path: /comments$/, answer: 'drop-after-work' });
    await expect(asBob(`POST ${comments}`, { body: 'Kept' })).rejects.toThrow();
    expect((await asBob(`GET ${comments}`)).body).toMatchObject([{ body: 'Kept' }]);
  });
});
