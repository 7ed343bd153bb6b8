import type { Block, StudioPlan } from '@iltizam/shared/studio/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { addressOfBlock, commitmentNumber, partOfBlock } from './block-places.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import styles from './move-panel.module.css';
import { useMovePlan } from './studio.api.js';
import { TextInMain } from './text-in-main.js';

const Missing = ({ plan, blocks }: { plan: StudioPlan; blocks: readonly Block[] }) => {
  const { t } = useTranslation('studio');
  return (
    <>
      <p>{t('move.missing', { count: blocks.length })}</p>
      <ul className={styles.missing}>
        {blocks.map((block) => {
          const address = addressOfBlock(plan, block);
          const text = partOfBlock(plan, block);
          const what = t(`block.${block.code}`);
          return (
            <li key={`${block.part}-${block.id}-${block.code}`}>
              <Icon name="late" />
              <span>
                {address === null ? what : <LocalLink to={address}>{what}</LocalLink>}{' '}
                <span className="meta">
                  {t(`part.${block.part}`, { number: block.number, commitment: commitmentNumber(plan, block) })}
                  {text !== null && (
                    <>
                      {' · '}
                      <TextInMain text={text} main={plan.mainLanguage} />
                    </>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Where a plan may go next: what it needs for that, with the way to each place, or the button. DOMAIN.md §2 */
export const MovePanel = ({ plan }: { plan: StudioPlan }) => {
  const { t } = useTranslation('studio');
  const move = useMovePlan(plan);
  const steps: { to: PlanState | 'frozen'; blocks: Block[] }[] = [
    ...(plan.freeze === null ? [] : [{ to: 'frozen' as const, blocks: plan.freeze.blocks }]),
    // What keeps the weights from freezing keeps the plan from starting: it is said once.
    ...plan.moves.filter(({ to }) => to !== 'in_progress' || plan.freeze === null || plan.freeze.blocks.length === 0),
  ];
  if (steps.length === 0) return <p>{t('move.none')}</p>;
  return (
    <div className={styles.panel}>
      {move.isError && <SendFailure error={move.error} />}
      {steps.map(({ to, blocks }) => (
        <section key={to} className={styles.step} aria-labelledby={`move-${to}`}>
          <h3 id={`move-${to}`}>{t(`move.to.${to}`)}</h3>
          <p className="hint">{t(`move.about.${to}`)}</p>
          {blocks.length > 0 ? (
            <Missing plan={plan} blocks={blocks} />
          ) : (
            <ConfirmedButton
              label={t(`move.to.${to}`)}
              question={t(`move.ask.${to}`)}
              confirm={t(`move.confirm.${to}`)}
              busy={move.isPending}
              quiet={to === 'draft' || to === 'closed'}
              onConfirm={() => move.mutate(to)}
            />
          )}
        </section>
      ))}
    </div>
  );
};
