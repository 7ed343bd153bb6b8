import { calculation, commitment, noComments, noRelated, updates } from './commitment-fixtures.js';
import { comparison, institutions, plansCompared, reporting, timeline } from './dashboard-fixtures.js';
import { archivePlan, commitments, plan, planCalculation, planProgress, planSummary } from './fixtures.js';

/** Every answer of the trial plan's pages. */
export const planRoutes = {
  '/plans': { items: [planSummary, archivePlan], current: 'essai' },
  '/plans/essai': plan,
  '/plans/essai/progress': planProgress,
  '/plans/essai/calculation': planCalculation,
  '/plans/essai/institutions': institutions,
  '/plans/essai/timeline': timeline,
  '/plans/essai/comparison': comparison,
  '/plans/essai/reporting': reporting,
  '/plans/essai/amendments': { plan: { slug: 'essai', number: 2, title: plan.title, titleLang: 'fr' }, items: [] },
  '/comparison': plansCompared,
  '/plans/essai/curve': { points: [] },
  '/plans/essai/commitments': commitments,
  '/plans/essai/commitments/1': commitment,
  '/plans/essai/commitments/1/calculation': calculation,
  '/plans/essai/commitments/1/updates': updates,
  '/plans/essai/commitments/1/comments': noComments,
  '/plans/essai/commitments/1/related': noRelated,
};
