import type { ComponentType } from 'react';

export type Group =
  'party' | 'clerk' | 'judge' | 'assessor' | 'judges-assistant' | 'technical-investigator' | 'supervisor' | 'interpreter' | 'operator';

export interface ScreenRoute {
  /** TanStack Router syntax: `/filing/submissions/$submissionId`. */
  path: string;
  /** The screen, loaded when first opened. Its module's default export. */
  load: () => Promise<{ default: ComponentType }>;
  /** Who may open it. Others are asked to sign in, or told that it is not theirs. The service decides again. */
  groups: Group[] | 'anyone' | 'signed-in';
}

/** An address at which something was once, and where it is now. */
export interface Moved {
  from: string;
  to: string;
  search?: Record<string, string>;
}

export interface NavigationEntry {
  to: string;
  /** A key of the feature's namespace. */
  label: string;
  /** A key of the feature's namespace: one sentence on what one does there, shown on the home page. */
  description?: string;
  groups: Group[];
}

/** What a feature brings to the shell. `id` is also its folder and its namespace of texts. */
export interface Feature {
  id: string;
  screens: ScreenRoute[];
  navigation: NavigationEntry[];
  moved?: Moved[];
}

export function isFor(groups: ScreenRoute['groups'], own: string[] | undefined): boolean {
  if (groups === 'anyone') return true;
  if (!own) return false;
  return groups === 'signed-in' || groups.some((group) => own.includes(group));
}
