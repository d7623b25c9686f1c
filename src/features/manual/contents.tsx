import { goTo } from '../../ui/go-to';
import type { Entry } from './contents-of';

/** A table of contents whose entries lead to their headings; the hash belongs to the router, so these are buttons. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="contents">
      {entries.map(({ id, title, below }) => (
        <li key={id}>
          <button type="button" onClick={() => goTo(id)}>
            {title}
          </button>
          {below.length > 0 && <Contents entries={below} />}
        </li>
      ))}
    </ol>
  );
}
