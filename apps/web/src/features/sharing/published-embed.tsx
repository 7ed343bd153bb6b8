import { exact } from '@iltizam/shared/kernel/decimal';
import { bandOf } from '@iltizam/shared/progress/bands';
import type { PublishedRate } from '@iltizam/shared/progress/contract';
import { shownRate } from '@iltizam/shared/progress/rates';
import type { ComponentProps } from 'react';
import { EmbedCard } from './embed-card.js';

type PublishedEmbedProps = Pick<ComponentProps<typeof EmbedCard>, 'place' | 'eyebrow' | 'title'> & { publishedRate: PublishedRate };

/** An archived plan: nothing of it is computed, its rate is the one that was printed. */
export const PublishedEmbed = ({ publishedRate: { rate, asOf }, ...card }: PublishedEmbedProps) => (
  <EmbedCard {...card} progress={{ rate, shown: shownRate(exact(rate)), band: bandOf(rate) }} on={asOf} published />
);
