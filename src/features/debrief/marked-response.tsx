import { useState } from 'react';
import type { FoundAct } from '../../core/scoring/judgement-type';
import { ActLabel } from './act-label';
import type { RubricLookup } from './rubric-lookup';
import { segmentText, type Segment } from './segment-text';
import { TONES } from './tones';

interface MarkedResponseProps {
  text: string;
  acts: readonly FoundAct[];
  rubric: RubricLookup;
  language: string;
}

/** A response with its acts marked in the words that performed them, each with its name behind its last word. */
export function MarkedResponse({ text, acts, rubric, language }: MarkedResponseProps) {
  const [looked, setLooked] = useState<FoundAct | null>(null);
  return (
    <p className="marked" lang={language}>
      {segmentText(text, acts).map((segment, i) => (
        <span key={i}>
          {segment.marks.length === 0 ? (
            segment.text
          ) : (
            <mark
              className={`mark mark--${toneOf(segment, rubric)}`}
              data-deep={segment.marks.length > 1}
              data-looked={looked !== null && segment.marks.includes(looked)}
            >
              {segment.text}
            </mark>
          )}
          {segment.ending.map((found, j) => (
            <ActLabel
              key={`${found.id}.${j}`}
              act={rubric.act(found.id)}
              sure={found.fires}
              onLook={(looking) => setLooked(looking ? found : null)}
            />
          ))}
        </span>
      ))}
    </p>
  );
}

/** Harm is seen before all else, then help. */
function toneOf({ marks }: Segment<FoundAct>, rubric: RubricLookup): string {
  const tones = marks.map((m) => TONES[rubric.act(m.id).polarity]);
  return (['bad', 'good'] as const).find((tone) => tones.includes(tone)) ?? 'even';
}
