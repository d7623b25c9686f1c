import type { Scene as SceneName } from '../../core/scenario/schema/look-schema';
import { Customer, type CustomerProps } from './customer';
import { Scene } from './scene';
import './stage.css';

export interface StageCustomer extends Omit<CustomerProps, 'size'> {
  id: string;
  /** Shown beneath the figure when more than one is there. */
  name: string;
}

export interface StageProps {
  scene: SceneName;
  /** One to four, from left to right. */
  customers: readonly StageCustomer[];
}

/** One to four customers in their scene, the speaker before the others. */
export function Stage({ scene, customers }: StageProps) {
  return (
    <div className="c-stage" data-count={customers.length}>
      <Scene scene={scene} />
      <div className="c-cast">
        {customers.map(({ id, name: _name, ...customer }) => (
          <div key={id} className="c-place" data-speaking={customer.speaking}>
            <Customer {...customer} />
          </div>
        ))}
      </div>
      <Scene scene={scene} layer="front" />
      {customers.length > 1 && (
        <div className="c-names" aria-hidden="true">
          {customers.map(({ id, name, speaking }) => (
            <span key={id} className="c-slot">
              <span className="c-name" data-speaking={speaking}>
                {name}
              </span>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
