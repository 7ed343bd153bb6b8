import type { UploadedDocument } from '@iltizam/shared/documents/contract';
import type { Answer, Caller } from './api-client.js';

/** A form with one file, as browsers send it; the name goes out as it is given. */
export function fileForm(name: string, content: string | Buffer, field = 'file'): { body: Buffer; type: string } {
  const border = 'iltizam-7d1c5e';
  const head = `--${border}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${border}--\r\n`)]),
    type: `multipart/form-data; boundary=${border}`,
  };
}

export const upload = (
  caller: Caller,
  activityId: number,
  name: string,
  content: string | Buffer,
  query = '',
): Promise<Answer<UploadedDocument>> => {
  const { body, type } = fileForm(name, content);
  return caller.send('POST', `/documents?activity=${activityId}${query}`, body, { headers: { 'content-type': type } });
};
