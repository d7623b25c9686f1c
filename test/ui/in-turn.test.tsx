// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

vi.unmock('../../src/ui/in-turn');
const { InTurn } =
  await vi.importActual<typeof import('../../src/ui/in-turn')>('../../src/ui/in-turn');

const parts = ['one', 'two', 'three', 'four', 'five'].map((word) => <p key={word}>{word}</p>);
const shown = () => screen.queryAllByText(/./).map((p) => p.textContent);

describe('what is drawn in turn', () => {
  it('begins with the first, and goes on until all stand there in their order', async () => {
    render(<InTurn by={2}>{parts}</InTurn>);
    expect(shown()).toEqual(['one', 'two']);
    await screen.findByText('five');
    expect(shown()).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  it('is all there as soon as somebody prints', () => {
    render(<InTurn>{parts}</InTurn>);
    expect(shown()).toEqual(['one']);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(shown()).toHaveLength(5);
  });

  it('is all there for print, what stands inside as well', () => {
    render(
      <InTurn>
        <p>above</p>
        <section>
          <InTurn>{parts}</InTurn>
        </section>
      </InTurn>,
    );
    // As the browser does it, which does not wait for anybody.
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown()).toEqual(['above', 'one', 'two', 'three', 'four', 'five']);
  });

  it('draws what stands inside whole before what stands below comes', async () => {
    const seen: string[] = [];
    render(
      <div>
        <InTurn>
          <section>
            <InTurn>{parts}</InTurn>
          </section>
          <p>below</p>
        </InTurn>
      </div>,
    );
    const watch = new MutationObserver(() => seen.push(shown().at(-1) ?? ''));
    watch.observe(document.body, { childList: true, subtree: true });
    await screen.findByText('below');
    watch.disconnect();
    expect(seen).toEqual(['two', 'three', 'four', 'five', 'below']);
  });

  it('gives its place up when it goes, and the next one goes on', async () => {
    const { unmount } = render(<InTurn>{parts}</InTurn>);
    unmount();
    render(<InTurn>{parts}</InTurn>);
    expect(await screen.findByText('five')).toBeInTheDocument();
  });

  it('leaves out what is nothing, and takes up what comes later', async () => {
    const { rerender } = render(
      <InTurn>
        {false}
        <p>one</p>
        {null}
      </InTurn>,
    );
    expect(shown()).toEqual(['one']);
    rerender(<InTurn>{parts}</InTurn>);
    expect(await screen.findByText('five')).toBeInTheDocument();
  });
});
