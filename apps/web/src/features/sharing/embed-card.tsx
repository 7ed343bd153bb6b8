import { LICENCE } from '@iltizam/shared/exports/licence';
import type { LocalText as Words } from '@iltizam/shared/kernel/locale';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Progress } from '@iltizam/shared/progress/contract';
import { pagePath, type SharedPlace } from '@iltizam/shared/sharing/addresses';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { classNames } from '../../lib/class-names.js';
import { useSiteUrl } from '../../lib/site-url.js';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DateText } from '../../ui/figures.js';
import { BrandMark } from '../../ui/icon.js';
import { Freshness } from '../../ui/last-report.js';
import { useLocalPath } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Ruler } from '../../ui/ruler.js';
import { Rich, useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './embed-card.module.css';

type EmbedCardProps = {
  place: SharedPlace;
  /** what it is of: "Engagement 1 · Plan d'action …" */
  eyebrow: ReactNode;
  title: Words;
  progress: Pick<Progress, 'rate' | 'shown' | 'band'>;
  /** a PartialDate: the day of the figures, or the month of a published rate */
  on: string;
  /** the day of the last report and the day asked for: an old report says its day */
  reported?: { lastUpdateOn: IsoDate | null; asOf: IsoDate };
  /** the plan whose note says that the bodies did not declare these figures themselves */
  noteOf?: string | null;
  /** true when the rate is the one that a government printed */
  published?: boolean;
};

const NoteLink = ({ plan, children }: { plan: string; children?: ReactNode }) => (
  <a href={useLocalPath()(`/plans/${plan}#sources`)} target="_blank" rel="noopener">
    {children}
  </a>
);

/** A plan, an axis or a commitment in a frame of another site: everything in one look, the rest behind a link that opens beside. */
export const EmbedCard = ({ place, eyebrow, title, progress, on, reported, noteOf = null, published = false }: EmbedCardProps) => {
  const { t } = useTranslation(['sharing', 'ui']);
  const language = useLanguage();
  const site = useSiteUrl();
  const [params] = useSearchParams();
  const asOf = params.get('asOf');
  const page = pagePath(language, place);
  const search = asOf === null ? '' : `?${new URLSearchParams({ asOf }).toString()}`;
  const { rate, shown, band } = progress;
  const sentence = shown === null ? 'embed.none' : published ? 'embed.published' : 'embed.done';
  return (
    <main className={styles.embed}>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site + page} />
      <p className="meta">{eyebrow}</p>
      <h1 className={styles.title}>
        <a href={page + search} target="_blank" rel="noopener">
          <LocalText lang={title.lang}>{title.text}</LocalText>
        </a>
      </h1>
      <p className={styles.figure}>
        {shown !== null && (
          <bdi dir="ltr" className={styles.number}>
            {shown}
            <small>%</small>
          </bdi>
        )}
        <span>
          <span>
            <Rich text={t(sentence)} components={{ date: <DateText value={on} /> }} />
            {reported && <Freshness {...reported} />}
          </span>
          <BandTag band={bandOrNone(band)} />
        </span>
      </p>
      <Ruler rate={rate} shown={shown} band={band} size="large" />
      {noteOf !== null && (
        <p className={classNames('meta', styles.note)}>
          <Rich text={t('ui:dataNote')} components={{ link: <NoteLink plan={noteOf} /> }} />
        </p>
      )}
      <p className={styles.source}>
        <a href={page + search} target="_blank" rel="noopener">
          <BrandMark />
          {t('ui:site.name')}
          <span className="vh">, {t('embed.more')}</span>
        </a>
        <span>
          {t('embed.licence')}{' '}
          <a href={LICENCE.url} target="_blank" rel="license noopener">
            {LICENCE.name}
          </a>
        </span>
      </p>
    </main>
  );
};
