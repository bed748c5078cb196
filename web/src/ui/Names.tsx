import { Fragment } from 'react';

/** What a party is called, each name once and in its own direction. A browser's translation leaves names alone. */
export function Names({ names }: { names: (string | null | undefined)[] }) {
  const each = [...new Set(names.filter(Boolean))];
  if (each.length === 0) return '–';
  return each.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ' / '}
      <bdi translate="no">{name}</bdi>
    </Fragment>
  ));
}

/** The number of a case as the court wrote it. */
export function CaseNumber({ children }: { children: string }) {
  return (
    <bdi lang="zh-CN" translate="no" className="case-number">
      {children}
    </bdi>
  );
}
