import { useMemo } from 'react';
import { Markdown } from '../../ui/markdown/markdown';
import { parseMarkdown } from '../../ui/markdown/parse-markdown';

/** A course's text as elements; `level` is the highest heading that fits where it stands. */
export function CourseMarkdown(props: {
  source: string;
  prefix: string;
  level: number;
  language: string;
}) {
  const { source, prefix, level, language } = props;
  const blocks = useMemo(
    () =>
      parseMarkdown(source, prefix).map((block) =>
        block.type === 'heading' ? { ...block, level: Math.max(block.level, level) } : block,
      ),
    [source, prefix, level],
  );
  return (
    <div lang={language}>
      <Markdown blocks={blocks} />
    </div>
  );
}
