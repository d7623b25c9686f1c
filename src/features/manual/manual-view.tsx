import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../ui/go-to';
import { InTurn } from '../../ui/in-turn';
import { Markdown } from '../../ui/markdown/markdown';
import { ACT_FAMILIES } from './act-families';
import { ActsSection } from './acts-section';
import { Contents } from './contents';
import { contentsOf, type Entry } from './contents-of';
import type { Manual } from './use-manual';

/** The manual beside its table of contents. Its title has the focus on arrival. */
export function ManualView({ manual: { blocks, acts, language } }: { manual: Manual }) {
  const { t } = useTranslation();
  const title = blocks.find((b) => b.type === 'heading')?.id ?? '';
  const families: Entry[] = ACT_FAMILIES.map((family) => ({
    id: `acts-${family}`,
    title: t(`manual.family.${family}`),
    below: [],
  }));
  const entries = [...contentsOf(blocks), { id: 'acts', title: t('manual.acts'), below: families }];
  return (
    <div className="page manual" lang={language}>
      <InTurn>
        <nav className="manual__contents" aria-label={t('manual.contents')}>
          <h2>{t('manual.contents')}</h2>
          <Contents entries={entries} />
        </nav>
        <div className="manual__text">
          <InTurn>
            <Markdown blocks={blocks} by={2} />
            <Arrival id={title} />
            <ActsSection acts={acts} />
            <p>
              <button type="button" className="button" onClick={() => goTo(title)}>
                {t('manual.top')}
              </button>
            </p>
          </InTurn>
        </div>
      </InTurn>
    </div>
  );
}

/** Gives the title the focus, once it stands there. */
function Arrival({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus({ preventScroll: true }), [id]);
  return null;
}
