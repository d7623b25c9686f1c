import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintPart } from './use-print-part';

interface PartSectionProps {
  id: string;
  part: PrintPart;
  title: string;
  lead?: string;
  onPrint(): void;
  children: ReactNode;
}

/** A part of a course that can be printed by itself. */
export function PartSection({ id, part, title, lead, onPrint, children }: PartSectionProps) {
  const { t } = useTranslation();
  return (
    <section className="course-part" data-part={part} aria-labelledby={id}>
      <header className="course-part__head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button course-part__print" onClick={onPrint}>
          {t(`course.print.${part}`)}
        </button>
      </header>
      {lead !== undefined && <p className="muted course-part__lead">{lead}</p>}
      {children}
    </section>
  );
}
