import { useTranslation } from 'react-i18next';
import type { Turn } from '../../core/attempt/attempt-type';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import { joinWords } from '../../ui/join-words';

/** How trust and patience of each customer moved by a response, what they think, and what they told. */
export function MoodMoves({ scenario, turn }: { scenario: Scenario; turn: Turn }) {
  const { t } = useTranslation();
  const { language, exercise } = scenario;
  const several = exercise.cast.length > 1;
  const told = turn.toldNow.map((id) => exercise.facts[id]?.name ?? id);
  return (
    <ul className="mood-moves">
      {Object.entries(turn.after.moods).map(([member, after]) => {
        const before = turn.before.moods[member] ?? after;
        const moves = [
          {
            region: t('debrief.trust'),
            from: t(`talk.trust.${before.trust}`),
            to: t(`talk.trust.${after.trust}`),
          },
          {
            region: t('debrief.patience'),
            from: t(`talk.patience.${before.patience}`),
            to: t(`talk.patience.${after.patience}`),
          },
        ];
        return (
          <li key={member}>
            {several && <b>{memberOf(scenario, member).name}</b>}
            {moves.map((move) => (
              <span key={move.region} className="mood-moves__move">
                {move.from === move.to ? t('classroom.stayed', move) : t('classroom.moved', move)}
              </span>
            ))}
          </li>
        );
      })}
      {turn.thoughts.map(({ member, text }) => (
        <li key={`thinks ${member}`} className="mood-moves__thought">
          {t('talk.thought', { name: memberOf(scenario, member).name })}{' '}
          <q lang={language}>{text}</q>
        </li>
      ))}
      {told.length > 0 && <li>{t('debrief.factAt', { names: joinWords(t, told, 'and') })}</li>}
    </ul>
  );
}
