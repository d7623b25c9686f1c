import { CourseMarkdown } from './course-markdown';
import { PartSection } from './part-section';
import type { PrintPart } from './use-print-part';

/** A part of a course that is one text. */
export function MarkdownSection(props: {
  id: string;
  part: PrintPart;
  title: string;
  source: string;
  language: string;
  onPrint(): void;
}) {
  const { id, part, title, source, language, onPrint } = props;
  return (
    <PartSection id={id} part={part} title={title} onPrint={onPrint}>
      <CourseMarkdown source={source} prefix={part} level={3} language={language} />
    </PartSection>
  );
}
