import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { linkDictionary } from './link-dictionary.ts';

/** Most bytes that a link may unpack to: many times what a shared link holds, and nothing to a page. */
const mostUnpackedBytes = 400_000;

const dictionary = strToU8(linkDictionary);

export type Unpacked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'unreadable' };

/** A text as raw deflate (RFC 1951) with the dictionary of link version 1, in base64url. */
export function packedText(text: string): string {
  return toBase64url(deflateSync(strToU8(text), { level: 9, dictionary }));
}

/**
 * The text that was packed. Unpacking fills a buffer of fixed size, so that a small link cannot ask for much memory; what
 * would run over is refused. Nothing makes it throw.
 */
export function unpackedText(packed: string): Unpacked {
  const bytes = fromBase64url(packed);
  if (bytes === undefined || bytes.length === 0) return { kind: 'refused', reason: 'unreadable' };
  try {
    // fflate leaves out what does not fit without a word, so one byte more than allowed tells that there was too much.
    const out = new Uint8Array(mostUnpackedBytes + 1);
    const unpacked = inflateSync(bytes, { dictionary, out });
    if (unpacked.length === out.length) return { kind: 'refused', reason: 'too-large' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) };
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}

/** Whether a text is one that `unpackedText` gives back, by its size. */
export function isUnpackable(text: string): boolean {
  return strToU8(text).length <= mostUnpackedBytes;
}
