import { offerFile } from './offer-file.ts';

/** Offers a text as a file to keep. */
export function offerDownload(name: string, text: string, type = 'application/json'): void {
  offerFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
