import type { PlanSettings } from '@iltizam/shared/plans/contract';
import { BANDS, DELAYS, type Band } from '@iltizam/shared/progress/contract';
import { BandTag } from '../../ui/band-tag.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

const BandTable = ({ settings: { limitedBelow, completedFrom } }: { settings: PlanSettings }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const low = format.percent(limitedBelow);
  const high = format.percent(completedFrom);
  const range: Record<Band, string> = {
    not_started: t('method.bands.zero'),
    limited: t('method.bands.above', { to: low }),
    significant: t('method.bands.between', { from: low, to: high }),
    completed: t('method.bands.from', { from: high }),
  };
  return (
    <table>
      <caption className="vh">{t('method.bands.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.bands.band')}</th>
          <th scope="col">{t('method.bands.range')}</th>
        </tr>
      </thead>
      <tbody>
        {BANDS.map((band) => (
          <tr key={band}>
            <th scope="row">
              <BandTag band={band} />
            </th>
            <td>{range[band]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const DelayTable = ({ settings: { atRiskPoints, aheadPoints, staleDays } }: { settings: PlanSettings }) => {
  const { t } = useTranslation('plans');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  return (
    <table>
      <caption className="vh">{t('method.delay.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.delay.signal')}</th>
          <th scope="col">{t('method.delay.when')}</th>
        </tr>
      </thead>
      <tbody>
        {DELAYS.map((delay) => (
          <tr key={delay}>
            <th scope="row">{ui(`delay.${delay}`)}</th>
            <td>{t(`method.delay.${delay}`, { points: format.short(delay === 'ahead' ? aheadPoints : atRiskPoints), days: staleDays })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** How rates, bands and delays come out, with the settings of one plan. */
export const MethodRules = ({ settings, hasDataNote }: { settings: PlanSettings; hasDataNote: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <>
      <section className="sec first" id="taux">
        <h2>{t('method.rate.title')}</h2>
        <p className="prose">
          {t('method.rate.text')} {t(hasDataNote ? 'method.rate.reconstructed' : 'method.rate.frozen')}
        </p>
      </section>
      <section className="sec" id="plan">
        <h2>{t('method.plan.title')}</h2>
        <p className="prose">
          {t('method.plan.text')} {t(`method.plan.${settings.planRate}`)}
        </p>
      </section>
      <section className="sec" id="non-declare">
        <h2>{t('method.unreported.title')}</h2>
        <p className="prose">
          {t(`method.unreported.${settings.unreported}`)} {t('method.unreported.coverage')}
        </p>
      </section>
      <section className="sec stack" id="niveaux">
        <h2>{t('method.bands.title')}</h2>
        <p className="prose">{t('method.bands.text')}</p>
        <BandTable settings={settings} />
      </section>
      <section className="sec" id="arrondi">
        <h2>{t('method.rounding.title')}</h2>
        <p className="prose">{t('method.rounding.text')}</p>
      </section>
      <section className="sec stack" id="retards">
        <h2>{t('method.delay.title')}</h2>
        <p className="prose">{t('method.delay.text')}</p>
        <DelayTable settings={settings} />
      </section>
      <section className="sec" id="date">
        <h2>{t('method.asOf.title')}</h2>
        <div className="prose stack">
          <p>{t('method.asOf.text')}</p>
          <p>{t('method.asOf.known')}</p>
        </div>
      </section>
    </>
  );
};
