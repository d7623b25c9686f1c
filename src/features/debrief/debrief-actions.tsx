import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { debriefText } from './debrief-text';
import type { DebriefData } from './read-debrief';
import type { RubricLookup } from './rubric-lookup';
import { saveCandidates, saveDebrief } from './save-debrief';

interface DebriefActionsProps {
  data: DebriefData;
  rubric: RubricLookup;
}

/** Takes a debrief along: to paper, or as text. */
export function DebriefActions({ data, rubric }: DebriefActionsProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(debriefText(t, data, rubric));
    setCopied(true);
  }
  return (
    <div className="row debrief__actions">
      <button type="button" className="button" onClick={() => window.print()}>
        {t('debrief.print')}
      </button>
      {/* Browsers give no clipboard to pages from an insecure address. */}
      {'clipboard' in navigator && (
        <button type="button" className="button" onClick={() => void copy()}>
          {t('debrief.copy')}
        </button>
      )}
      <button type="button" className="button" onClick={() => saveDebrief(data)}>
        {t('debrief.save')}
      </button>
      {data.attempt.disagreements.length > 0 && (
        <button type="button" className="button" onClick={() => saveCandidates(data)}>
          {t('own.export')}
        </button>
      )}
      <span role="status" className="muted small">
        {copied && t('debrief.copied')}
      </span>
    </div>
  );
}
