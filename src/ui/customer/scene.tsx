import type { Scene as SceneName } from '../../core/scenario/schema/look-schema';
import './scene.css';
import { BOOTH } from './scenes/booth';
import { COUNTER } from './scenes/counter';
import { FIELD } from './scenes/field';
import { LOBBY } from './scenes/lobby';
import { OFFICE } from './scenes/office';
import { PHONE } from './scenes/phone';
import type { SceneShapes } from './scenes/scene-shapes';

const SCENES: Record<SceneName, SceneShapes> = {
  counter: COUNTER,
  office: OFFICE,
  field: FIELD,
  lobby: LOBBY,
  phone: PHONE,
  booth: BOOTH,
};

export interface SceneProps {
  scene: SceneName;
  /** Behind the customers (default), or what stands before them. */
  layer?: 'back' | 'front';
}

/** A quiet background; it says nothing that a screen reader would miss. Fills its positioned parent. */
export function Scene({ scene, layer = 'back' }: SceneProps) {
  const shapes = SCENES[scene][layer];
  if (shapes === undefined) return null;
  return (
    <svg
      className={`c-scene c-scene-${layer}`}
      viewBox="0 0 800 500"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {shapes.map(([surface, d]) => (
        <path key={d} className={`s-${surface}`} d={d} />
      ))}
    </svg>
  );
}
