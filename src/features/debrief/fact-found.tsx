import { useTranslation } from 'react-i18next';
import { goTo } from '../../ui/go-to';
import { responseId } from './response-id';

interface FactFoundProps {
  name: string;
  tells: string;
  turn: number;
  language: string;
}

/** A fact that came out, with the response that brought it out and what the customer said. */
export function FactFound({ name, tells, turn, language }: FactFoundProps) {
  const { t } = useTranslation();
  return (
    <li className="fact">
      <h3 lang={language}>{name}</h3>
      <button type="button" className="turn-link small" onClick={() => goTo(responseId(turn))}>
        {t('debrief.factFound', { n: turn })}
      </button>
      <p className="fact__tells" lang={language}>
        {tells}
      </p>
    </li>
  );
}
