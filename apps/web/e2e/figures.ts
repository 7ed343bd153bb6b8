/** The commitments of the 2021-2023 plan in order, as published in July 2023; the 22nd was not printed and is complete. */
export const PUBLISHED_RATES = [65, 100, 72, 90, 84, 100, 100, 100, 90, 80, 72, 70, 87, 100, 87, 60, 57, 56, 50, 88, 100, 100] as const;

export const PLAN = 'ma-2021-2023';
export const PUBLISHED_ON = '2023-07-31';

/** "=13,00" or "82,18" as hundredths: sums stay exact. */
export const hundredths = (text: string): number => Math.round(Number(text.replace(/[^\d,.-]/g, '').replace(',', '.')) * 100);
