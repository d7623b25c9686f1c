// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { MotionConfig } from 'framer-motion';
import { afterEach, describe, expect, it } from 'vitest';
import { PATIENCE, TRUST } from '../../../src/core/customer/mood';
import { lookSchema, type Look } from '../../../src/core/scenario/schema/look-schema';
import { Customer, type CustomerProps } from '../../../src/ui/customer/customer';

const LOOK: Look = {
  age: 'middle',
  sex: 'man',
  build: 'slim',
  hair: 'short',
  hairColour: 'black',
  clothes: 'suit',
  colour: 'grey',
  brows: 'flat',
  glasses: true,
  beard: 'none',
};
const PROPS: CustomerProps = {
  look: LOOK,
  mood: { trust: 'wary', patience: 'calm' },
  feeling: 'calm',
  speaking: false,
  label: 'Mr Wang, wary',
};

afterEach(cleanup);

/** Waits a few frames and tells whether the picture changed by itself. */
async function changesByItself(still: boolean): Promise<boolean> {
  const { container } = render(
    <MotionConfig reducedMotion={still ? 'always' : 'never'}>
      <Customer {...PROPS} speaking />
    </MotionConfig>,
  );
  const before = container.innerHTML;
  await act(() => new Promise((done) => setTimeout(done, 400)));
  return container.innerHTML !== before;
}

describe('Customer', () => {
  it('is one picture with a name, without violations', async () => {
    const { container } = render(<Customer {...PROPS} />);
    expect(screen.getByRole('img', { name: 'Mr Wang, wary' })).toBeTruthy();
    expect(
      (await axe.run(container, { rules: { region: { enabled: false } } })).violations,
    ).toEqual([]);
  });

  it('breathes and talks', async () => {
    expect(await changesByItself(false)).toBe(true);
  });

  it('keeps still for who asked for less motion', async () => {
    expect(await changesByItself(true)).toBe(false);
  });

  it('keeps still on a card', async () => {
    const { container } = render(<Customer {...PROPS} still />);
    const before = container.innerHTML;
    await act(() => new Promise((done) => setTimeout(done, 200)));
    expect(container.innerHTML).toBe(before);
  });

  it('changes its whole bearing at once for who asked for less motion', () => {
    const picture = (mood: CustomerProps['mood']) => (
      <MotionConfig reducedMotion="always">
        <Customer {...PROPS} mood={mood} />
      </MotionConfig>
    );
    const { container, rerender } = render(picture({ trust: 'closed', patience: 'calm' }));
    const seen = new Set([container.innerHTML]);
    for (const patience of PATIENCE) {
      for (const trust of TRUST) {
        rerender(picture({ trust, patience }));
        seen.add(container.innerHTML);
      }
    }
    expect(seen.size).toBe(12);
  });

  it('draws every look without a broken number', () => {
    const shape = lookSchema.shape;
    const looks: Look[] = [
      ...shape.hair.options.map((hair) => ({ ...LOOK, hair })),
      ...shape.clothes.options.flatMap((clothes) =>
        shape.sex.options.map((sex) => ({ ...LOOK, clothes, sex })),
      ),
      ...shape.beard.options.map((beard) => ({
        ...LOOK,
        beard,
        age: 'old' as const,
        build: 'broad' as const,
      })),
    ];
    for (const look of looks) {
      const { container, unmount } = render(<Customer {...PROPS} look={look} />);
      expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      unmount();
    }
  });

  it('walks out of sight', () => {
    const { container } = render(
      <MotionConfig reducedMotion="always">
        <Customer {...PROPS} away />
      </MotionConfig>,
    );
    expect(container.querySelector('svg > g')?.getAttribute('opacity')).toBe('0');
  });
});
