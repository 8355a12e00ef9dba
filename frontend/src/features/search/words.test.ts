import { expect, test } from 'vitest';
import { begins, marked } from './words';

const marks = (text: string, asked: string) =>
  marked(text, asked)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('a page is found by beginnings of its words', () => {
  expect(begins('Рейтинг', 'рей')).toBe(true);
  expect(begins('Всё важное', 'важ ВСЕ')).toBe(true);
  expect(begins('Рейтинг', 'тинг')).toBe(false);
});

test('what was found is marked in the printed words', () => {
  expect(marks('Ярмарка «Ёлочных» профессий', 'проф ярм')).toBe('[Ярм]арка «Ёлочных» [проф]ессий');
  expect(marks('Ярмарка «Ёлочных» профессий', 'елочн')).toBe('Ярмарка «[Ёлочн]ых» профессий');
  expect(marks('Профессии и профессий', 'профессия')).toBe('[Профессии] и [профессий]');
  expect(marks('4.1 Выставка', '4.1')).toBe('[4.1] Выставка');
  expect(marks('Дом 14.1', '4')).toBe('Дом 14.1');
});
