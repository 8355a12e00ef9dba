import type { Activity, Section } from '@/api/types';

const LAST = /^(.*?)(\d+)(\D*)$/;

/** The number after the last one of a section, as the section numbers its own; none where it gives no numbers. */
export function nextNumber(
  section: Section | undefined,
  sections: Section[],
  activities: Activity[],
): string | undefined {
  const own = activities
    .filter(({ sectionId }) => sectionId === section?.id)
    .sort((a, b) => a.position - b.position);
  const last = own.at(-1);
  if (!last) return section?.number && `${section.number.replace(/\.$/, '')}.1`;
  const [, before = '', digits, after = ''] = LAST.exec(last.number ?? '') ?? [];
  if (!digits) return undefined;
  // Subsections count with the activities beside them: no number is given twice.
  const taken = new Set([...own, ...sections].map(({ number }) => number));
  let next = Number(digits) + 1;
  while (taken.has(`${before}${next}${after}`)) next++;
  return `${before}${next}${after}`;
}
