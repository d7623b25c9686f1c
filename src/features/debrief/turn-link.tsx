import { useTranslation } from 'react-i18next';
import { goTo } from '../../ui/go-to';
import { responseId } from './response-id';

/** Leads to a response further down the page. */
export function TurnLink({ turn }: { turn: number }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="turn-link" onClick={() => goTo(responseId(turn))}>
      {t('talk.turn', { n: turn })}
    </button>
  );
}
