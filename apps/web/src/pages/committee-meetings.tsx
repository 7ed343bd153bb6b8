import type { Meeting, MeetingList } from '@iltizam/shared/meetings/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { meetingsQuery } from '../features/committee/committee.api.js';
import { SignInGate } from '../features/session/sign-in-gate.js';
import { MeetingForm } from '../features/studio/meeting-form.js';
import { useUndo } from '../features/studio/use-undo.js';
import { Breadcrumbs } from '../ui/breadcrumbs.js';
import { Button } from '../ui/button.js';
import { DateText } from '../ui/figures.js';
import { LocalLink } from '../ui/local-link.js';
import { LocalText } from '../ui/local-text.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { QueryView } from '../ui/query-view.js';
import { SendFailure } from '../ui/send-failure.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { UndoNotice } from '../ui/undo-notice.js';

type MeetingItemProps = { list: MeetingList; meeting: Meeting; undo: ReturnType<typeof useUndo> };

const MeetingItem = ({ list, meeting, undo }: MeetingItemProps) => {
  const { t } = useTranslation(['committee', 'studio']);
  const { id, version, kind, heldOn, title, titleLang, titles, place, notes } = meeting;
  const again = { path: `/plans/${list.plan.slug}/meetings`, body: { kind, heldOn, title: titles, place, notes }, version: null };
  return (
    <li className="stack">
      <h3>
        <DateText value={heldOn} /> · <LocalText lang={titleLang}>{title}</LocalText>
      </h3>
      <p className="meta">
        {t(`studio:meeting.kind.${kind}`)}
        {place !== null && ` · ${place}`}
      </p>
      {notes !== null && (
        <p className="prose" dir="auto">
          {notes}
        </p>
      )}
      <p className="links">
        <LocalLink to={`/committee/${list.plan.slug}?meeting=${id}`}>{t('meetings.since')}</LocalLink>
      </p>
      {list.abilities.manage && (
        <details>
          <summary>
            {t('meetings.edit')}
            <span className="vh"> {title}</span>
          </summary>
          <MeetingForm plan={list.plan} meeting={meeting} />
          <Button
            quiet
            small
            busy={undo.busy}
            onClick={() => undo.remove({ path: `/meetings/${id}`, version }, t('studio:delete.done', { name: title }), { write: again })}
          >
            {t('meetings.delete')} <span className="vh">{title}</span>
          </Button>
        </details>
      )}
    </li>
  );
};

const Meetings = ({ list }: { list: MeetingList }) => {
  const { t } = useTranslation('committee');
  const undo = useUndo();
  return (
    <>
      {undo.error !== null && <SendFailure error={undo.error} />}
      {list.abilities.manage && (
        <section className="sec" aria-labelledby="new-meeting">
          <h2 id="new-meeting">{t('meetings.add')}</h2>
          <MeetingForm key={list.items.length} plan={list.plan} meeting={null} />
        </section>
      )}
      <section className="sec" aria-labelledby="meetings">
        <h2 id="meetings">{t('meetings.held')}</h2>
        {list.items.length === 0 ? (
          <Notice>
            <p>{t(list.abilities.manage ? 'meetings.noneYet' : 'meetings.none')}</p>
          </Notice>
        ) : (
          <ol className="stack">
            {list.items.map((meeting) => (
              <MeetingItem key={meeting.id} list={list} meeting={meeting} undo={undo} />
            ))}
          </ol>
        )}
      </section>
      <UndoNotice {...undo.notice} />
    </>
  );
};

const CommitteeMeetings = () => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const { plan = '' } = useParams();
  usePageTitle(t('meetings.title'));
  const query = useQuery(meetingsQuery(useLanguage(), plan));
  return (
    <div className="wrap sec first stack">
      <QueryView query={query}>
        {(list) => (
          <>
            <Breadcrumbs
              parents={[
                { to: '/committee', label: ui('nav.committee') },
                { to: `/committee/${list.plan.slug}`, label: <LocalText lang={list.plan.titleLang}>{list.plan.title}</LocalText> },
              ]}
            />
            <h1>{t('meetings.title')}</h1>
            <p className="lead">{t('meetings.intro')}</p>
            <Meetings list={list} />
          </>
        )}
      </QueryView>
    </div>
  );
};

export const Component = () => (
  <SignInGate ability="seeCommittee">
    <CommitteeMeetings />
  </SignInGate>
);
