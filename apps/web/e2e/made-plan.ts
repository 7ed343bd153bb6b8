import type { Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect } from './journey.fixture.js';

export const YEAR = new Date().getFullYear();

/** What staff do through the API, where the screen is another journey's. */
export const send = async <Answer = Saved>(
  page: Page,
  method: 'post' | 'put',
  path: string,
  data: object,
  version?: number,
): Promise<Answer> => {
  const headers: Record<string, string> = version === undefined ? { 'idempotency-key': randomUUID() } : { 'if-match': `"${version}"` };
  const answer = await page.request[method](`/api/v1${path}`, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Answer;
};

export const read = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;

/** A plan in progress of one commitment with three activities that weigh 2, 3 and 5. */
export const planInProgress = async (page: Page): Promise<string> => {
  const slug = `amende-${randomUUID().slice(0, 8)}`;
  const version = async () => (await read<StudioPlan>(page, `/studio/plans/${slug}`)).version;
  await send(page, 'post', '/plans', {
    member: 'maroc',
    number: 9,
    slug,
    title: { fr: 'Plan amendé', ar: 'خطة معدلة' },
    summary: null,
    mainLanguage: 'fr',
    start: String(YEAR - 1),
    end: String(YEAR + 1),
  });
  const axis = await send(page, 'post', `/plans/${slug}/axes`, { title: { fr: 'Transparence' } });
  const form = { axisId: axis.id, institution: 'budget', title: { fr: 'Budget ouvert' }, weight: '1' };
  const commitment = await send(page, 'post', `/plans/${slug}/commitments`, form);
  const activities: Saved[] = [];
  for (const n of [1, 2, 3])
    activities.push(await send(page, 'post', `/commitments/${commitment.id}/activities`, { title: { fr: `Travail ${n}` } }));
  await send(page, 'post', `/plans/${slug}/transitions`, { to: 'adopted' }, await version());
  const stored = (await read<StudioPlan>(page, `/studio/plans/${slug}`)).axes[0]?.commitments[0]?.version ?? 0;
  const weights = activities.map(({ id }, index) => ({ activityId: id, weight: ['2', '3', '5'][index] }));
  await send(page, 'put', `/commitments/${commitment.id}/weights`, { weights }, stored);
  await send(page, 'post', `/plans/${slug}/transitions`, { to: 'in_progress' }, await version());
  return slug;
};
