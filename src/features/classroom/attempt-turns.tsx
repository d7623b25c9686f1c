import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AttemptSummary } from '../../core/ports';
import { positionPath } from './position-path';
import { sayDate } from '../../ui/say-date';

interface AttemptTurnsProps {
  attempts: readonly AttemptSummary[];
  personaOf(persona: string): string;
}

/** The attempts that are kept, closed at first since a class may be looking on, with the way to each of their turns. */
export function AttemptTurns({ attempts, personaOf }: AttemptTurnsProps) {
  const { t } = useTranslation();
  // An attempt under way has one more place: where it stands.
  const places = ({ turns, outcome }: AttemptSummary) => turns + (outcome === null ? 1 : 0);
  return (
    <details className="set-up__attempts">
      <summary>{t('classroom.attempts')}</summary>
      {attempts.length === 0 ? (
        <p className="muted">{t('classroom.noAttempts')}</p>
      ) : (
        <ul>
          {attempts.map((summary) => {
            const { begun, lastAt } = summary;
            return (
              <li key={begun.attempt}>
                <p>
                  {sayDate(t, lastAt)} · {Object.values(begun.personas).map(personaOf).join(' · ')}
                  {begun.mode === 'class' && <> · {t('classroom.ofClass')}</>}
                </p>
                <ol>
                  {Array.from({ length: places(summary) }, (_, i) => (
                    <li key={i}>
                      <Link
                        href={positionPath(begun.exercise, {
                          attempt: begun.attempt,
                          turn: i + 1,
                        })}
                      >
                        {t('talk.turn', { n: i + 1 })}
                      </Link>
                    </li>
                  ))}
                </ol>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
