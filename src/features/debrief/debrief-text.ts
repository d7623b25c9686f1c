import type { TFunction } from 'i18next';
import { PILLARS } from '../../core/rubric/pillars';
import { linesBefore } from './lines-before';
import type { DebriefData } from './read-debrief';
import type { RubricLookup } from './rubric-lookup';

/** A debrief as plain text, for a message or a notebook: outcome, red lines, results, each response. */
export function debriefText(t: TFunction, data: DebriefData, rubric: RubricLookup): string {
  const { scenario, attempt, report } = data;
  const { ending } = report;
  const outcome = t(`debrief.outcome.${ending?.outcome ?? 'stopped'}`);
  const head = [
    `${t('debrief.title', { name: scenario.exercise.name })} · ${t(`briefing.${attempt.begun.mode}`)}`,
    ending ? `${outcome} · ${ending.title}` : outcome,
    ending?.told ?? t('debrief.stopped', { count: attempt.turns.length }),
    ...report.redLines.map(
      (r) =>
        `${t('debrief.redLines')}: ${rubric.act(r.act).name} · ${t('talk.turn', { n: r.turn })}`,
    ),
  ];
  const { own, chosen, hinted, inClass } = report.counts;
  const pillars = PILLARS.map((p) => {
    const { mean, n, few } = report.pillars[p];
    const value =
      mean === null
        ? t('debrief.notCalled')
        : few
          ? t('debrief.tooFew')
          : t('debrief.ofFour', { mean: mean.toFixed(1) });
    return `${t(`pillar.${p}`)}: ${value} · ${t('debrief.ratings', { count: n })}`;
  });
  const results = own === 0 ? [t('debrief.noneOwn')] : pillars;
  if (chosen > 0) results.push(t('debrief.chosenApart', { count: chosen }));
  if (hinted > 0) results.push(t('debrief.hintedApart', { count: hinted }));
  if (inClass > 0) results.push(t('debrief.classApart', { count: inClass }));
  const turns = report.turns.map(({ turn, beatTitle, better }) => {
    const { text, judgement } = turn.entry;
    const ratings = PILLARS.flatMap((p) => {
      const rating = judgement.ratings[p];
      if (rating === null || judgement.sure[p] === false) return [];
      return [`${t(`pillar.${p}`)} ${rating} ${rubric.scale[rating]}`];
    });
    return [
      `${t('talk.turn', { n: turn.n })} · ${beatTitle}`,
      ...linesBefore(attempt.lines, turn.n).map((l) => {
        const other = l.by === 'customer' ? l.voice : undefined;
        return `${other ?? t('debrief.customerSaid')}: ${l.text}`;
      }),
      `${t('debrief.youSaid')}: ${text.trim() === '' ? t('talk.silent') : text}`,
      ...(ratings.length > 0 ? [ratings.join(' · ')] : []),
      ...attempt.disagreements
        .filter((d) => d.turn === turn.n)
        .map((d) => {
          const word =
            d.rating === null ? t('own.notCalled') : `${d.rating} ${rubric.scale[d.rating]}`;
          return `${t('own.yoursOn', { pillar: t(`pillar.${d.pillar}`) })} ${word} · ${d.reason}`;
        }),
      ...(better ? [`${t('debrief.better')}: ${better.text}`] : []),
    ].join('\n');
  });
  return [head.join('\n'), results.join('\n'), ...turns].join('\n\n');
}
