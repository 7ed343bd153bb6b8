import type { ErrorCode } from '@iltizam/shared/kernel/errors';

/** Why a file cannot be read, as its reader is told. */
export type SourceFaultCode = Extract<
  ErrorCode,
  | 'document.protected'
  | 'document.unreadable'
  | 'document.archive_unsafe'
  | 'document.macros'
  | 'past_report.no_text'
  | 'past_report.too_many_pages'
  | 'past_report.too_heavy'
>;

export class SourceFault extends Error {
  constructor(
    readonly code: SourceFaultCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = 'SourceFault';
  }
}
