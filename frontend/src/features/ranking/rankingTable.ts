import type { Ranking } from '@/api/figures';
import type { DataTable } from '@/components/charts/table';
import { absence, shownValue } from '@/format/figures';
import i18n from '@/i18n';

/** The ranking as a spreadsheet takes it, with its method below; what is beyond `cut` is told in its last line. */
export function rankingTable(ranking: Ranking & { cut: boolean }, caption: string): DataTable {
  const { t } = i18n;
  const { criteria } = ranking.question;
  const { name, edition: version, text } = ranking.method;
  return {
    caption,
    columns: [
      { label: t('ranking.place'), numeric: true },
      { label: t('dashboard.organisation') },
      ...criteria.map((one) => ({
        label: `${one.name}, ${one.unit}`,
        numeric: true,
        decimals: one.decimals,
      })),
      { label: t('ranking.score'), numeric: true, decimals: 4 },
    ],
    rows: [
      ...ranking.items.map((item) => [
        item.place,
        item.name,
        ...criteria.map(({ indicator }) => {
          const one = item.contributions.find((contribution) => contribution.indicator === indicator);
          return shownValue(one) ?? absence(one?.status);
        }),
        item.score,
      ]),
      ...ranking.unranked.map((item) => ['—', item.name, t(`ranking.reason.${item.reason}`)]),
      [undefined, `${t('ranking.method', { name, version })} ${text}`],
      ...(ranking.cut ? [[undefined, t('state.cut', { count: ranking.items.length })]] : []),
    ],
  };
}
