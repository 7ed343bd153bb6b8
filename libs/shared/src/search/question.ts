import { SEARCH_QUESTION_MAX } from './contract.js';

// What a pasted question brings along unseen: controls, direction marks, half of a pair.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** A question without what cannot be seen, and without space around it. */
export const cleanQuestion = (typed: string): string => typed.normalize('NFC').replace(UNSEEN, ' ').trim();

/** Whether a clean question can be asked. */
export const isQuestion = (q: string): boolean => q !== '' && q.length <= SEARCH_QUESTION_MAX;
