import type { TFunction } from 'i18next';
import type { Side } from '../../core/classroom/board';

/** What an answer is called before a class: the first or the second letter. */
export function sideName(t: TFunction, side: Side): string {
  return side === 0 ? t('classroom.first') : t('classroom.second');
}
