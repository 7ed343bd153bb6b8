import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './ways-in.module.css';

/** What a reader can do here, without an account; `plan` is the slug of the current plan, null when there is none. */
export const WaysIn = ({ plan }: { plan: string | null }) => {
  const { t } = useTranslation('plans');
  const ways = [
    { way: 'comment', to: plan === null ? null : `/plans/${plan}#engagements` },
    { way: 'follow', to: '/data#flux' },
    { way: 'read', to: plan === null ? '/methodology' : `/plans/${plan}#calcul` },
    { way: 'reuse', to: '/data' },
  ] as const;
  return (
    <ul className={styles.ways}>
      {ways.map(({ way, to }) => (
        <li key={way}>
          <h3>{t(`home.ways.${way}.title`)}</h3>
          <p>{t(`home.ways.${way}.text`)}</p>
          {to !== null && <LocalLink to={to}>{t(`home.ways.${way}.link`)}</LocalLink>}
        </li>
      ))}
    </ul>
  );
};
