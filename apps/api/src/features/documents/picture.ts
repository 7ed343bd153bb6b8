import sharp from 'sharp';
import { FILE_TYPES, type FileExtension } from '@iltizam/shared/documents/file-types';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/turns.js';

const PIXELS_MAX = 100_000_000;
const SIDE_MAX = 3_000;
const PATIENCE_S = 30;
const WAITING_MAX = 20;

// One picture takes one core for a second at most, and two at once never take the server's memory.
sharp.concurrency(1);
sharp.cache(false);
const turns = new Turns(1, WAITING_MAX);

const FORMATS: Record<string, 'jpeg' | 'png' | 'webp'> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' };

const refusalOf = (error: unknown): DomainError =>
  new DomainError(/pixel limit/i.test(String(error)) ? 'document.picture_too_large' : 'document.unreadable');

/** Draws the picture anew: what is not pixels is gone, the place where it was taken included; upright, 3 000 pixels at most. DOMAIN.md §6 */
export async function redrawPicture(source: string, target: string, extension: FileExtension): Promise<void> {
  const format = FORMATS[FILE_TYPES[extension].mediaType];
  if (!format) throw new DomainError('document.unreadable');
  await turns.take(
    () =>
      sharp(source, { limitInputPixels: PIXELS_MAX, failOn: 'truncated' })
        .autoOrient()
        .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
        .toFormat(format, format === 'png' ? { compressionLevel: 9 } : { quality: 85 })
        .timeout({ seconds: PATIENCE_S })
        .toFile(target)
        .catch((error: unknown) => {
          throw refusalOf(error);
        }),
    () => new DomainError('request.too_many'),
  );
}
