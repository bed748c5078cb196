import { type Asn1, SEQUENCE, SET, oidOf, partsOf } from './asn1';
import { hex } from './bytes';

const WORDS: Record<string, string | undefined> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
  '0.9.2342.19200300.100.1.1': 'UID',
};

const decoders: Record<number, string | undefined> = {
  0x0c: 'utf-8',
  0x13: 'latin1',
  0x14: 'latin1',
  0x16: 'latin1',
  0x1e: 'utf-16be',
};

/** The name of a certificate's subject, as `comity verify` writes it. Source: RFC 2253. */
export const nameText = (name: Asn1): string =>
  partsOf(name, SEQUENCE)
    .reverse()
    .map((part) => partsOf(part, SET).map(attribute).join('+'))
    .join(',');

function attribute(value: Asn1): string {
  const [type, content] = partsOf(value, SEQUENCE);
  const word = WORDS[oidOf(type)];
  const decoder = decoders[content?.tag ?? 0];
  if (!content || word === undefined || decoder === undefined) return `${word ?? oidOf(type)}=#${hex(content?.whole ?? new Uint8Array())}`;
  const text = new TextDecoder(decoder).decode(content.body).replace(/[,=+<>#;"\\]/g, '\\$&');
  return `${word}=${text.replace(/^ +| +$/g, (spaces) => spaces.replaceAll(' ', '\\ '))}`;
}
