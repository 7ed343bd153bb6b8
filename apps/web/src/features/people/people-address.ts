import {
  GIVEN_ROLES,
  type GivenRole,
  PERSON_STATES,
  type PersonState,
  REVIEW_FILTERS,
  type ReviewFilter,
} from '@iltizam/shared/accounts/contract';

export const VIEWS = ['people', 'invitations', 'review'] as const;
export type View = (typeof VIEWS)[number];

export type PeopleAddress = {
  view: View;
  q: string;
  role: GivenRole | null;
  state: PersonState | null;
  show: ReviewFilter;
  /** from 1 */
  page: number;
};

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | null =>
  values.find((value) => value === asked) ?? null;

/** What the address asks for; whatever it does not name is the first page of everybody. */
export const readPeopleAddress = (params: URLSearchParams): PeopleAddress => {
  const page = Number(params.get('page'));
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'people',
    q: params.get('q') ?? '',
    role: oneOf(GIVEN_ROLES, params.get('role')),
    state: oneOf(PERSON_STATES, params.get('state')),
    show: oneOf(REVIEW_FILTERS, params.get('show')) ?? 'all',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

/** The address of a view, without what it takes for granted. */
export const peopleSearch = ({
  view = 'people',
  q = '',
  role = null,
  state = null,
  show = 'all',
  page = 1,
}: Partial<PeopleAddress>): string => {
  const params = new URLSearchParams({
    ...(view !== 'people' && { view }),
    ...(q !== '' && { q }),
    ...(role !== null && { role }),
    ...(state !== null && { state }),
    ...(show !== 'all' && { show }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return params && `?${params}`;
};
