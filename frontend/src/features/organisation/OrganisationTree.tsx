import { useQueries } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@/api/types';
import { IconDown, IconRight } from '@/components/icons';
import { childrenQuery } from './api';
import classes from './OrganisationTree.module.css';

interface TreeProps {
  roots: Organisation[];
  selected?: string;
  onSelect: (id: string) => void;
}

interface Node {
  organisation: Organisation;
  depth: number;
  expanded: boolean;
}

/** Kinds that are not opened; a centre may have branches. */
const CLOSED: Organisation['kind'][] = ['school', 'kindergarten', 'college', 'supplementary', 'partner'];

/** A WAI-ARIA tree that fetches a branch when it is opened; arrows move, Right opens, Left closes or goes up. */
export function OrganisationTree({ roots, selected, onSelect }: TreeProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(roots.map((root) => root.id)));
  const [at, setAt] = useState<string>();
  const ids = [...open];
  const branches = useQueries({ queries: ids.map((id) => childrenQuery(id)) });
  const children = new Map(ids.map((id, i) => [id, branches[i]?.data]));
  const walk = (organisation: Organisation, depth: number): Node[] => {
    const expanded = open.has(organisation.id);
    const below = expanded ? (children.get(organisation.id) ?? []) : [];
    return [{ organisation, depth, expanded }, ...below.flatMap((child) => walk(child, depth + 1))];
  };
  const nodes = roots.flatMap((root) => walk(root, 1));
  const current = nodes.find((node) => node.organisation.id === (at ?? selected)) ?? nodes[0];

  const toggle = (id: string, to: boolean) =>
    setOpen((now) => {
      const next = new Set(now);
      if (to) next.add(id);
      else next.delete(id);
      return next;
    });
  const focus = (node: Node | undefined) => {
    if (!node) return;
    setAt(node.organisation.id);
    list.current?.querySelector<HTMLElement>(`[data-node="${node.organisation.id}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (!current) return;
    const index = nodes.indexOf(current);
    const { id } = current.organisation;
    const leaf = CLOSED.includes(current.organisation.kind);
    if (event.key === 'ArrowDown') focus(nodes[index + 1]);
    else if (event.key === 'ArrowUp') focus(nodes[index - 1]);
    else if (event.key === 'Home') focus(nodes[0]);
    else if (event.key === 'End') focus(nodes.at(-1));
    else if (event.key === 'ArrowRight' && current.expanded) focus(nodes[index + 1]);
    else if (event.key === 'ArrowRight' && !leaf) toggle(id, true);
    else if (event.key === 'ArrowLeft') {
      if (current.expanded && !leaf) toggle(id, false);
      else focus(nodes.slice(0, index).findLast((node) => node.depth < current.depth));
    } else if (event.key === 'Enter' || event.key === ' ') onSelect(id);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={list} role="tree" aria-label={t('nav.organisations')} className={classes.tree}>
      {nodes.map((node) => {
        const { organisation, depth, expanded } = node;
        const leaf = CLOSED.includes(organisation.kind);
        return (
          <div
            key={organisation.id}
            role="treeitem"
            data-node={organisation.id}
            aria-level={depth}
            aria-expanded={leaf ? undefined : expanded}
            aria-selected={organisation.id === selected}
            tabIndex={node === current ? 0 : -1}
            className={classes.item}
            style={{ paddingLeft: 4 + (depth - 1) * 18 }}
            onClick={() => {
              setAt(organisation.id);
              onSelect(organisation.id);
            }}
            onKeyDown={keys}
          >
            <span
              className={classes.toggle}
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                toggle(organisation.id, !expanded);
              }}
            >
              {!leaf && (expanded ? <IconDown /> : <IconRight />)}
            </span>
            <OrganisationLabel organisation={organisation} />
          </div>
        );
      })}
    </div>
  );
}

export function OrganisationLabel({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  return (
    <span style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <span style={{ textDecoration: organisation.closed ? 'line-through' : undefined }}>
        {organisation.shortName ?? organisation.name}
      </span>{' '}
      <span className={classes.kind}>
        {t(`organisation.kind.${organisation.kind}`)}
        {organisation.closed && `, ${t('organisation.closed')}`}
      </span>
    </span>
  );
}
