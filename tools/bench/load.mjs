import autocannon from 'autocannon';
import { expectedError } from '../lifetime.mjs';

/** Loads an address with keep-alive connections for some seconds; anything but 200 ends the measurement. */
export async function measure(url, { seconds, connections }) {
  const result = await autocannon({ url, duration: seconds, connections, headers: { 'accept-language': 'fr' } });
  if (result.non2xx > 0 || result.errors > 0) {
    throw expectedError(`${url} gave ${result.non2xx} refusals and ${result.errors} errors under load: the measurement is void.`);
  }
  return { requests: result.requests.total, perSecond: result.requests.total / result.duration };
}
