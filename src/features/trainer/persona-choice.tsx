import { useTranslation } from 'react-i18next';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { Member } from '../../core/scenario/scenario-type';
import { ChoiceGroup } from '../../ui/choice-group';

/** Which temper a member of the cast has. */
export function PersonaChoice(props: {
  member: Member;
  index: ScenarioIndex;
  value: string;
  onChange(persona: string): void;
}) {
  const { member, index, value, onChange } = props;
  const { t } = useTranslation();
  const choices = member.personas.flatMap((id) => {
    const persona = index.personas.find((p) => p.persona === id);
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
