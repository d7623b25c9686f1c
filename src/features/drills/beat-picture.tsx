import { startMood } from '../../core/customer/start-mood';
import { lookOf } from '../../core/scenario/look-of';
import type { PersonaEntry } from '../../core/scenario/scenario-index';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { Stage } from '../../ui/customer/stage';

/** The customer of a beat as one meets them; nothing without a persona. */
export function BeatPicture(props: { exercise: ExerciseText; persona: PersonaEntry | undefined }) {
  const { exercise, persona } = props;
  const [member] = exercise.cast;
  if (!member || !persona) return null;
  const customer = {
    id: member.id,
    name: member.name,
    look: lookOf(persona.look, member.look),
    mood: startMood(persona.starts, member.starts),
    feeling: 'calm' as const,
    speaking: false,
    label: member.name,
  };
  return (
    <div className="beat__picture">
      <Stage scene={exercise.scene} customers={[customer]} />
    </div>
  );
}
