import type { ArchivedDocument, PortableActivity } from '@iltizam/shared/portable/contract';
import { DomainError } from '../../platform/errors/domain-error.js';
import { citedBy } from './cited-by.js';
import type { Row } from '../../platform/database/new-rows.js';
import type { ReservedIds } from './reserved-ids.js';

/** A file that updates of the plan cite, in the place where the document store keeps it or about to be put there. */
export type PortableDocument = ArchivedDocument & { scan: 'not_scanned' | 'clean' };

/** The documents of a plan as rows, one for each activity that cites a file: as it was given there, else as it was given elsewhere. */
export class DocumentRows {
  readonly rows: Row[] = [];

  constructor(
    private readonly documents: readonly PortableDocument[],
    private readonly uploadedById: number | null,
    private readonly ids: ReservedIds,
  ) {}

  /** The ids of an activity's documents by hash. */
  add(commitment: number, activity: PortableActivity, activityId: number): Map<string, number> {
    const ids = new Map<string, number>();
    for (const sha256 of citedBy(activity)) {
      const same = this.documents.filter((one) => one.sha256 === sha256);
      const found = same.find((one) => one.commitment === commitment && one.activity === activity.number) ?? same[0];
      if (!found || this.uploadedById === null) throw new DomainError('session.required');
      const id = this.ids.next('document');
      ids.set(sha256, id);
      const { name, mediaType, bytes, licence, uploadedAt, scan } = found;
      this.rows.push({
        id,
        activity_id: activityId,
        uploaded_by_id: this.uploadedById,
        uploaded_at: uploadedAt,
        name,
        media_type: mediaType,
        bytes,
        sha256: `\\x${sha256}`,
        licence,
        scan,
      });
    }
    return ids;
  }
}
