// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sceneSchema, type Look } from '../../../src/core/scenario/schema/look-schema';
import { Stage, type StageCustomer } from '../../../src/ui/customer/stage';

const LOOK: Look = {
  age: 'old',
  sex: 'woman',
  build: 'broad',
  hair: 'curly',
  hairColour: 'grey',
  clothes: 'padded',
  colour: 'violet',
  brows: 'thin',
  glasses: false,
  beard: 'none',
};
const person = (id: string, speaking: boolean): StageCustomer => ({
  id,
  name: `Aunt ${id}`,
  label: `Aunt ${id}, warm`,
  look: LOOK,
  mood: { trust: 'warm', patience: 'calm' },
  feeling: 'calm',
  speaking,
});

afterEach(cleanup);

describe('Stage', () => {
  it('shows all customers and marks who speaks', async () => {
    const { container } = render(
      <Stage
        scene="field"
        customers={[person('Li', false), person('Zhao', true), person('Sun', false)]}
      />,
    );
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Aunt Li, warm',
      'Aunt Zhao, warm',
      'Aunt Sun, warm',
    ]);
    expect(screen.getByText('Aunt Zhao').dataset['speaking']).toBe('true');
    expect(screen.getByText('Aunt Li').dataset['speaking']).toBe('false');
    expect(
      (await axe.run(container, { rules: { region: { enabled: false } } })).violations,
    ).toEqual([]);
  });

  it('needs no name plate for one customer', () => {
    render(<Stage scene="phone" customers={[person('Li', true)]} />);
    expect(screen.queryByText('Aunt Li')).toBeNull();
  });

  it.each(sceneSchema.options)(
    'has a background for %s that a screen reader passes over',
    (scene) => {
      const { container } = render(<Stage scene={scene} customers={[person('Li', true)]} />);
      expect(container.querySelector('.c-scene-back[aria-hidden="true"] path')).not.toBeNull();
    },
  );
});
