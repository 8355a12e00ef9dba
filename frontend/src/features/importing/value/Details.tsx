import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '@/format/days';
import { understood } from '@/format/schedules';
import i18n from '@/i18n';
import type { Place } from '../document/api';
import { isField, isTextual, wordsOf } from '../draft/nodes';
import type { EditorKind } from './reading';
import { Value } from './Value';
import classes from './Value.module.css';

/** Fields that say how, not what; and those drawn with their neighbours. */
const HIDDEN = new Set([
  'key',
  'place',
  'confidence',
  'warnings',
  'kind',
  'stageKey',
  'parentKey',
  'section',
]);

/** A part of the draft of any shape: every field of it is shown, so that nothing understood stays unseen. */
export function Details({ path, node }: { path: string; node: object }) {
  const fields = Object.entries(node).filter(([name, value]) => !HIDDEN.has(name) && !vacant(value));
  return (
    <dl className={classes.details}>
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{label(name, path)}</dt>
          <dd>
            <Any path={`${path}/${name}`} name={label(name, path)} node={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const DATE = /^\d{4}-\d\d-\d\d$/;

const vacant = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(vacant));

function label(name: string, path: string): string {
  const own = `import.field.${name === 'name' ? nameOf(path) : name}`;
  return i18n.exists(own) ? i18n.t(own as 'import.extra') : i18n.t(`field.${name}`, { defaultValue: name });
}

/** Whose name it is: a person's, an indicator's, else that of a thing. */
function nameOf(path: string) {
  if (path.startsWith('/indicators')) return 'indicator';
  return /\/(signer|acknowledgements\/\d+|members\/\d+)$/.test(path) ? 'person' : 'name';
}

function Any({ path, name, node }: { path: string; name: string; node: unknown }): ReactNode {
  if (Array.isArray(node)) {
    return (
      <ul className={classes.list}>
        {node.map((item, i) => (
          <li key={i}>
            <Any path={`${path}/${i}`} name={`${name} ${i + 1}`} node={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (isField(node) || isTextual(node)) return <Leaf path={path} name={name} node={node} />;
  if (typeof node === 'object' && node !== null) return <Details path={path} node={node} />;
  return <span className={classes.scalar}>{DATE.test(String(node)) ? day(String(node)) : String(node)}</span>;
}

type LeafNode = { place: Place; value?: unknown; kind?: unknown; start?: unknown; end?: unknown };

function Leaf({ path, name, node }: { path: string; name: string; node: LeafNode }) {
  const { t } = useTranslation();
  const kind = kindOf(node);
  const words = wordsOf(node);
  return (
    <Value
      path={path}
      label={name}
      text={words}
      shown={kind === 'date' ? day(words) : words}
      place={node.place}
      kind={kind}
    >
      {kind === 'schedule' && (
        <span className={classes.understood}>
          {understood(node.value as Parameters<typeof understood>[0])}
        </span>
      )}
      {kind === 'party' && typeof node.kind === 'string' && (
        <span className={classes.understood}>{t(`party.kind.${node.kind}`)}</span>
      )}
      {kind === 'period' && (node.start || node.end) ? (
        <span className={classes.understood}>
          {[node.start, node.end].map((date) => day(date as string | undefined)).join(' – ')}
        </span>
      ) : null}
    </Value>
  );
}

function kindOf(node: LeafNode): EditorKind {
  if ('value' in node) {
    if (typeof node.value === 'object') return 'schedule';
    return DATE.test(String(node.value)) ? 'date' : 'text';
  }
  return 'kind' in node ? 'party' : 'period';
}
