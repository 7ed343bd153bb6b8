import { SEARCH_QUESTION_MAX } from '@iltizam/shared/search/contract';
import { isQuestion } from '@iltizam/shared/search/question';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { MemberPlans } from '../features/plans/member-plans.js';
import { plansQuery } from '../features/plans/plans.api.js';
import { NothingFound, Suggestions, useAnswer } from '../features/search/search-answer.js';
import { questionOf } from '../features/search/search-address.js';
import { SearchForm } from '../features/search/search-form.js';
import { SearchResults } from '../features/search/search-results.js';
import { type SearchQuestion, searchQuery } from '../features/search/search.api.js';
import { ShareMeta } from '../features/sharing/share-meta.js';
import type { PageReads } from '../lib/page-reads.js';
import { PageHead } from '../ui/headline.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import styles from './search.module.css';

export const reads: PageReads = ({ language, search }, read) => {
  const question = questionOf(search);
  return Promise.all([read(plansQuery(language)), isQuestion(question.q) && read(searchQuery(language, question))]);
};

/** Before a question: the plans, to read from one end to the other. */
const Plans = () => {
  const { t } = useTranslation('search');
  const plans = useQuery(plansQuery(useLanguage()));
  return (
    <section className="sec">
      <h2>{t('browse')}</h2>
      <QueryView query={plans}>{({ items }) => <MemberPlans plans={items} />}</QueryView>
    </section>
  );
};

const Answer = ({ question }: { question: SearchQuestion }) => {
  const { t } = useTranslation('search');
  const query = useQuery(searchQuery(useLanguage(), question));
  const answer = useAnswer();
  const results = query.data;
  const shown = results && answer(results);
  usePageTitle(
    shown ? (results.page > 1 ? `${shown} – ${t('pages.title', { page: results.page })}` : shown) : t('asking', { q: question.q }),
  );
  return (
    <>
      <p className={`lead ${styles.answer}`} role="status">
        {shown}
      </p>
      <QueryView query={query} loading={<Skeleton lines={12} tall />}>
        {(data) => (
          <>
            <Suggestions results={data} question={question} />
            {data.total === 0 ? <NothingFound question={question} /> : <SearchResults results={data} question={question} />}
          </>
        )}
      </QueryView>
    </>
  );
};

const Start = ({ tooLong }: { tooLong: boolean }) => {
  const { t } = useTranslation('search');
  usePageTitle(tooLong ? t('form.tooLong', { max: SEARCH_QUESTION_MAX }) : t('title'));
  return <Plans />;
};

/** Every public text that answers a question; the question is in the address. */
export const Component = () => {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const plans = useQuery(plansQuery(language));
  const [search] = useSearchParams();
  const question = questionOf(search);
  return (
    <div className="wrap">
      <ShareMeta title={question.q === '' ? t('title') : t('asking', { q: question.q })} description={t('form.hint')} path="/search" />
      {question.q !== '' && <meta name="robots" content="noindex" />}
      <PageHead title={t('title')} />
      <SearchForm plans={plans.data?.items ?? []} question={question} />
      {isQuestion(question.q) ? <Answer question={question} /> : <Start tooLong={question.q !== ''} />}
    </div>
  );
};
