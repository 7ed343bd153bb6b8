import type { Commitment } from '@iltizam/shared/commitments/contract';
import type { PlanSettings } from '@iltizam/shared/plans/contract';
import type { Calculation } from '@iltizam/shared/progress/contract';
import type { ReactNode } from 'react';
import { bandOrNone } from '../../ui/band-star.js';
import { BandTag } from '../../ui/band-tag.js';
import { DelayReasonText, DelayTag } from '../../ui/delay-tag.js';
import { Num, Percent } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { exampleFigures, type ExampleFigures } from './example-figures.js';
import styles from './worked-example.module.css';

type WorkedExampleProps = { calculation: Calculation; commitment: Commitment; settings: PlanSettings };

const TermTable = ({
  calculation: { terms },
  figures,
  commitment: { activityList, planned },
}: {
  calculation: Calculation;
  figures: ExampleFigures;
  commitment: Commitment;
}) => {
  const { t } = useTranslation(['plans', 'ui']);
  const format = useFormat();
  const plannedOf = (number: number) => activityList.find((activity) => activity.number === number)?.planned ?? null;
  return (
    <table className={styles.terms}>
      <caption className="vh">{t('method.example.terms')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('method.example.activity')}</th>
          {([t('ui:receipt.weight'), t('ui:receipt.percent'), t('method.example.product'), t('method.example.planned')] as const).map(
            (name) => (
              <th key={name} scope="col" className="n">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ activity, title, titleLang, weight, percent }, index) => {
          const product = figures.products[index] ?? null;
          const expected = plannedOf(activity);
          return (
            <tr key={activity}>
              <th scope="row">
                {activity}. <LocalText lang={titleLang}>{title}</LocalText>
              </th>
              <td className="n">
                <Num>{format.short(weight)}</Num>
              </td>
              <td className="n">{percent === null ? t('ui:band.not_reported') : <Percent value={percent} />}</td>
              <td className="n">{product === null ? '–' : <Num>{format.short(product)}</Num>}</td>
              <td className="n">{expected === null ? '–' : <Percent value={expected} />}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('method.example.sum')}</th>
          <td className="n">
            <Num>{format.short(figures.weight)}</Num>
          </td>
          <td className="n" colSpan={2}>
            <Num>{format.short(figures.points)}</Num>
          </td>
          <td className="n">{planned === null ? '–' : <Num>{format.number(planned)}</Num>}</td>
        </tr>
      </tfoot>
    </table>
  );
};

const Step = ({ title, children }: { title: string; children: ReactNode }) => (
  <li>
    <h3>{title}</h3>
    {children}
  </li>
);

/** A commitment's rate from its facts, step by step down to what the pages show: DOMAIN.md §3 and §5. */
export const WorkedExample = ({ calculation, commitment, settings }: WorkedExampleProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const figures = exampleFigures(calculation);
  const { rate, shown, band } = calculation;
  const { planned, delay } = commitment;
  if (figures === null || rate === null || shown === null) return <p>{t('method.example.noRate')}</p>;
  const { points, weight, rate: exactRate, endless } = figures;
  return (
    <ol className={styles.steps}>
      <Step title={t('method.example.terms')}>
        <p className="prose">
          {t('method.example.termsText')} {t(`method.unreported.${calculation.rule}`)}
        </p>
        <TermTable calculation={calculation} figures={figures} commitment={commitment} />
      </Step>
      <Step title={t('method.example.exact')}>
        <p className="prose">
          {t(endless ? 'method.example.exactMore' : 'method.example.exactText', {
            points: format.short(points),
            weight: format.short(weight),
            exact: format.short(exactRate),
          })}
        </p>
      </Step>
      <Step title={t('method.example.printed')}>
        <p>{t('method.example.printedText', { printed: format.number(rate) })}</p>
      </Step>
      <Step title={t('method.example.shown')}>
        <p>{t('method.example.shownText', { shown: format.percent(shown) })}</p>
      </Step>
      <Step title={t('method.example.band')}>
        <p>
          {t('method.example.bandText', { low: format.percent(settings.limitedBelow), high: format.percent(settings.completedFrom) })}{' '}
          <BandTag band={bandOrNone(band)} />
        </p>
      </Step>
      {planned !== null && (
        <Step title={t('method.example.plannedStep')}>
          <p className="prose">{t('method.example.plannedText', { planned: format.number(planned) })}</p>
        </Step>
      )}
      {planned !== null && delay !== null && delay.points !== null && (
        <Step title={t('method.example.delayStep')}>
          <p className="prose">
            {t('method.example.delayText', {
              planned: format.number(planned),
              rate: format.number(rate),
              points: format.signed(delay.points),
              threshold: format.short(settings.atRiskPoints),
            })}{' '}
            <DelayTag reason={delay} box={false} /> <DelayReasonText reason={delay} />
          </p>
        </Step>
      )}
    </ol>
  );
};
