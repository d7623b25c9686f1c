import { useTranslation } from 'react-i18next';
import type { PersonaEntry } from '../../core/scenario/scenario-index';
import type { Member } from '../../core/scenario/scenario-type';
import { ChoiceGroup } from '../../ui/choice-group';

interface PersonaPickProps {
  member: Member;
  personas: readonly PersonaEntry[];
  value: string;
  onChange(persona: string): void;
}

/** Which temper a member of the cast has, of those that the exercise names. */
export function PersonaPick({ member, personas, value, onChange }: PersonaPickProps) {
  const { t } = useTranslation();
  const choices = member.personas.flatMap((id) => {
    const persona = personas.find((p) => p.persona === id);
    return persona ? [{ value: id, label: persona.name, lead: persona.card.recognise }] : [];
  });
  return (
    <ChoiceGroup
      legend={t('briefing.persona', { name: member.name })}
      name={`persona-${member.id}`}
      value={value}
      choices={choices}
      onChange={onChange}
    />
  );
}
