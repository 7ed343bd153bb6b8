import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { BandThresholds } from '@iltizam/shared/progress/bands';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { FailureNotice } from '../../ui/query-view.js';
import { Ruler } from '../../ui/ruler.js';
import { Rich, useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './rate-preview-panel.module.css';
import { previewRate, type RatePreview } from './rate-preview.js';
import { type ActivityToReport, termsQuery } from './workspace.api.js';

type PanelProps = { activity: ActivityToReport; percent: DecimalString | null; effectiveOn: string; thresholds: BandThresholds };

/** The sum behind the new rate, with this activity's part in bold. */
const ReceiptLine = ({ preview, activity }: { preview: RatePreview; activity: number }) => {
  const format = useFormat();
  return (
    <p className={styles.sum} dir="ltr">
      {preview.contributions.map(({ activity: number, points }, index) => (
        <span key={number}>
          {index > 0 && ' + '}
          {number === activity ? <b>{format.number(points)}</b> : format.number(points)}
        </span>
      ))}{' '}
      = <b>{format.number(preview.after)}</b>
    </p>
  );
};

const Moved = ({ preview }: { preview: RatePreview }) => {
  const { t } = useTranslation('workspace');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { shownBefore, shownAfter, change, band } = preview;
  return (
    <p className={styles.moved}>
      <Rich
        text={t('preview.moved', {
          before: shownBefore === null ? ui('noRate') : format.percent(shownBefore),
          after: format.percent(shownAfter),
        })}
        components={{ strong: <b /> }}
      />{' '}
      <span className={styles.change} data-tone={Number(change) < 0 ? 'warning' : 'success'}>
        {t('preview.change', { change: format.signed(change), count: Math.abs(Number(change)), band: ui(`band.${band}`) })}
      </span>
    </p>
  );
};

/** What the commitment's rate becomes, before anything is sent. */
export const RatePreviewPanel = ({ activity, percent, effectiveOn, thresholds }: PanelProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const language = useLanguage();
  const typed = useDeferredValue(percent);
  const calculation = useQuery(termsQuery(language, activity.plan.slug, activity.commitment.number));
  const number = activity.commitment.number;
  const older = activity.effectiveOn !== null && effectiveOn !== '' && effectiveOn < activity.effectiveOn;
  const preview = calculation.data && typed !== null ? previewRate(calculation.data, activity.number, typed, thresholds) : null;
  const words = () => {
    if (calculation.isPending) return <p className="meta">{t('preview.loading')}</p>;
    if (calculation.data === undefined) return <FailureNotice error={calculation.error} retry={() => void calculation.refetch()} />;
    if (activity.weight === null) return <p className="meta">{t('preview.supplementary', { number })}</p>;
    if (older) return <p className="meta">{t('preview.older', { number, date: format.date(activity.effectiveOn ?? '') })}</p>;
    if (preview === null) return <p className="meta">{t('preview.waiting', { number })}</p>;
    return (
      <>
        <p className="meta">{t('preview.intro', { number })}</p>
        <Moved preview={preview} />
      </>
    );
  };
  return (
    <div className={styles.panel}>
      <div role="status">{words()}</div>
      {preview !== null && !older && (
        <>
          <Ruler rate={preview.after} band={preview.band} shown={preview.shownAfter} previous={preview.before} size="large" />
          <p className="vh">{t('preview.sum')}</p>
          <ReceiptLine preview={preview} activity={activity.number} />
        </>
      )}
    </div>
  );
};
