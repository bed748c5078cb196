import type { Group } from '@/app/feature';

/** Who has cases to look among. */
export const searchers: Group[] = ['party', 'clerk', 'judge', 'assessor', 'judges-assistant', 'supervisor'];
