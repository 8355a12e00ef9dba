import { extractText } from 'unpdf';

/** The words of each sheet, as they stand on it: a word that was broken is two. */
export async function sheetsOf(pdf: Buffer): Promise<string[][]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map((sheet) => sheet.split(/\s+/).filter(Boolean));
}
