import type { Block, Inline } from './markdown-type';
import { InTurn } from '../in-turn';
import './markdown.css';

/**
 * Shows parsed Markdown as elements; nothing in it is ever taken as HTML. Headings can have the focus. A long text is drawn `by` blocks
 * at a time.
 */
export function Markdown({ blocks, by = Infinity }: { blocks: readonly Block[]; by?: number }) {
  return (
    <div className="markdown">
      <InTurn by={by}>
        {blocks.map((block, i) => (
          <MarkdownBlock key={i} block={block} />
        ))}
      </InTurn>
    </div>
  );
}

function MarkdownBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Heading = (['h1', 'h2', 'h3', 'h4'] as const)[Math.min(block.level, 4) - 1] ?? 'h4';
      return (
        <Heading id={block.id} tabIndex={-1}>
          <Words line={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Words line={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={i}>
              <Words line={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, i) => (
                <th key={i} scope="col">
                  <Words line={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) =>
                  j === 0 ? (
                    <th key={j} scope="row">
                      <Words line={cell} />
                    </th>
                  ) : (
                    <td key={j}>
                      <Words line={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Words({ line }: { line: readonly Inline[] }) {
  return line.map(({ strong, text }, i) =>
    strong ? <strong key={i}>{text}</strong> : <span key={i}>{text}</span>,
  );
}
