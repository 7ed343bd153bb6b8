import type { Amendment } from '@iltizam/shared/amendments/contract';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { AmendmentEntry } from './amendment-entry.js';
import { amendmentPath } from './amendments.api.js';

type AmendmentListProps = {
  amendments: readonly Amendment[];
  plan: string;
  /** false on the page of an activity, which has no rate of its own */ rates?: boolean;
};

/** The amendments of a part of the plan, on its page: each leads to the whole of it. */
export const AmendmentList = ({ amendments, plan, rates = true }: AmendmentListProps) => {
  const { t } = useTranslation('amendments');
  return amendments.map((amendment) => (
    <AmendmentEntry
      key={amendment.number}
      amendment={amendment}
      plan={plan}
      level={3}
      rates={rates}
      name={<LocalLink to={amendmentPath(plan, amendment.number)}>{t('public.name', { number: amendment.number })}</LocalLink>}
    />
  ));
};
