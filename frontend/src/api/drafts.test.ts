import { expect, test, vi } from 'vitest';
import { clearDrafts, draftNames, isKept, keepDraft, openDrafts, readDraft } from './drafts';

const PERSON = 'orientir-draft:anna:';

test('a draft that can’t be read is given up, and the others are there', () => {
  localStorage.setItem(`${PERSON}order:1`, '{"values":{"title":"При');
  localStorage.setItem(`${PERSON}order:2`, '{"values":{"title":"Приказ"}}');
  openDrafts('anna');
  expect(draftNames('order:')).toEqual(['order:2']);
  expect(readDraft('order:2')).toEqual({ values: { title: 'Приказ' } });
  expect(localStorage.getItem(`${PERSON}order:1`)).toBeNull();
});

test('a browser that forbids storage opens, keeps drafts as long as the page, and says so', () => {
  const forbidden = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no storage', 'SecurityError');
  });
  try {
    openDrafts('anna');
    keepDraft('order:1', { title: 'Приказ' });
    expect(readDraft('order:1')).toEqual({ title: 'Приказ' });
    expect(isKept('order:1')).toBe(false);
    clearDrafts();
    expect(readDraft('order:1')).toBeUndefined();
  } finally {
    forbidden.mockRestore();
  }
});
