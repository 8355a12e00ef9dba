import { askFile } from '@/api/figures';
import { save } from '@/components/save';
import { toastProblem } from '@/components/toasts';
import i18n from '@/i18n';
import type { DrawOption } from './Chart';
import { csv, type DataTable } from './table';
import { LIGHT } from './theme';

/** A file name that every system takes. */
const fileName = (title: string, extension: string) =>
  `${title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80)}.${extension}`;

export function saveCsv(table: DataTable) {
  // The mark tells spreadsheets that the text is UTF-8.
  const text = `\ufeff${csv(table, i18n.language !== 'en')}`;
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(table.caption, 'csv'));
}

export async function saveXlsx(table: DataTable) {
  const { xlsx } = await import('./xlsx');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save(new Blob([xlsx(table)], { type }), fileName(table.caption, 'xlsx'));
}

export async function savePng(title: string, draw: DrawOption, height: number, width = 1100) {
  const { picture } = await import('./engine');
  save(picture(draw(LIGHT), width, height), fileName(title, 'png'));
}

/** Fetches a document of the export with the reader's own token, and hands it over as a file. */
export async function saveExport(path: string, query: object, name: string) {
  try {
    save(await askFile(path, query), name);
  } catch (error) {
    toastProblem(error);
  }
}
