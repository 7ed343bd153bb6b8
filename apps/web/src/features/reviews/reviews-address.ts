import { REVIEW_STATES, type ReviewState } from '@iltizam/shared/reviews/contract';

/** What the address asks for: a kind of review, those not public yet by default, and a plan ('' is all of them). */
export const readReviewsAddress = (params: URLSearchParams): { state: ReviewState; plan: string } => ({
  state: REVIEW_STATES.find((candidate) => candidate === params.get('state')) ?? 'submitted',
  plan: params.get('plan') ?? '',
});

export const reviewsAddress = (state: ReviewState, plan: string): string =>
  `/reviews?${new URLSearchParams({ ...(state === 'submitted' ? {} : { state }), ...(plan === '' ? {} : { plan }) }).toString()}`.replace(
    /\?$/,
    '',
  );
