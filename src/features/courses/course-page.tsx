import { useTranslation } from 'react-i18next';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import { CourseView } from './course-view';
import './course.css';
import './print.css';
import { useCourse } from './use-course';

/** One course: its steps with how far one is, and all that a class needs on paper. */
export function CoursePage({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const data = useCourse(courseId, settings.language);
  if (data === null) return <Notice>{t('app.loading')}</Notice>;
  if (data instanceof Error)
    return <Notice>{t('app.failed.body', { message: data.message })}</Notice>;
  return <CourseView key={settings.language} data={data} language={settings.language} />;
}
