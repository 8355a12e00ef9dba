/** As the server compares: whatever the case, ё as е, marks of punctuation as blanks. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»„“”"'()№<>,;:!?_/]/g, ' ');

export const wordsIn = (text: string) => folded(text).split(/\s+/).filter(Boolean);

/** Whether every word asked for begins some word of the text. */
export const begins = (text: string, asked: string) => {
  const there = wordsIn(text);
  return wordsIn(asked).every((word) => there.some((one) => one.startsWith(word)));
};

/** Endings change with the case and the number: this much of a longer word is the same in all of them. */
const stem = (word: string) => (word.length > 5 ? word.slice(0, -2) : word);

interface Piece {
  text: string;
  marked: boolean;
}

/** The text in pieces, with what was asked for marked: the beginning of a word, or a word in another case. */
export function marked(text: string, asked: string): Piece[] {
  const words = wordsIn(asked);
  return text.split(/(?<![\p{L}\p{N}.])(?=[\p{L}\p{N}])/u).flatMap((piece) => {
    const one = folded(piece);
    const whole = words.filter((word) => one.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    const word = /^[\p{L}\p{N}]+/u.exec(piece)?.[0] ?? '';
    const length = whole?.length ?? (words.some((asking) => one.startsWith(stem(asking))) ? word.length : 0);
    return [
      { text: piece.slice(0, length), marked: true },
      { text: piece.slice(length), marked: false },
    ].filter((part) => part.text !== '');
  });
}
