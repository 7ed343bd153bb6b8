import type { IndicatorMeasurements, MeasurementForm, Noted } from '@iltizam/shared/indicators/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../lib/api-client.js';
import { ApiError } from '../../lib/api-error.js';
import { newIdempotencyKey } from '../../lib/idempotency.js';
import { useLanguage } from '../../ui/translation.js';

export const measurementsQuery = (language: Locale, plan: string, number: number | string) =>
  queryOptions({
    queryKey: ['measurements', plan, String(number), language],
    queryFn: ({ signal }) => api.get<IndicatorMeasurements>(`/plans/${plan}/commitments/${number}/measurements`, { language, signal }),
  });

export type WriteMeasurement =
  | { kind: 'add'; indicator: number; form: MeasurementForm }
  | { kind: 'correct'; measurement: number; form: MeasurementForm }
  | { kind: 'withdraw'; measurement: number };

const requestOf = (write: WriteMeasurement): { path: string; body?: MeasurementForm } => {
  if (write.kind === 'add') return { path: `/indicators/${write.indicator}/measurements`, body: write.form };
  if (write.kind === 'correct') return { path: `/measurements/${write.measurement}/corrections`, body: write.form };
  return { path: `/measurements/${write.measurement}/withdrawal` };
};

/** One key until it has succeeded: pressing again after a lost answer notes once. */
export const useWriteMeasurement = () => {
  const language = useLanguage();
  const client = useQueryClient();
  const key = useRef<{ text: string; key: string } | null>(null);
  const refresh = () => Promise.all(['measurements', 'plans'].map((name) => client.invalidateQueries({ queryKey: [name] })));
  return useMutation({
    mutationFn: (write: WriteMeasurement) => {
      const text = JSON.stringify(write);
      if (key.current?.text !== text) key.current = { text, key: newIdempotencyKey() };
      return api.post<Noted>(requestOf(write).path, { language, idempotencyKey: key.current.key, body: requestOf(write).body });
    },
    onSuccess: () => {
      key.current = null;
      return refresh();
    },
    // Somebody corrected it before: the list shows what they wrote.
    onError: (error) => (error instanceof ApiError && error.status === 412 ? refresh() : undefined),
  });
};
