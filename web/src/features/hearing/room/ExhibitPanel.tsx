import { useTranslation } from 'react-i18next';
import type { Opinion } from '@/api/generated/room';
import { ProblemAlert } from '@/api/ProblemAlert';
import { named, nameFor } from '@/filing/CaseTitle';
import { CourtTime } from '@/time';
import { Button, Field, Mark, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { type CaseFile, useWrittenOpinions } from '../requests';
import { ExhibitRequests } from './ExhibitRequests';
import { ExhibitStage } from './ExhibitStage';
import { InspectOriginal } from './InspectOriginal';
import { isOnTheMerits } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { ShowExhibit } from './ShowExhibit';
import { isHeardApart } from './testimony';
import { may, useAsk } from './useAsk';

/** The exhibit that the court shows, fetched by its digest, and what a party has to say to it. */
export function ExhibitPanel({ hearingId, room, line, files }: { hearingId: string; room: RoomView; line: RoomLine; files: CaseFile[] }) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  // What was shown is handed out until the hearing ends.
  const exhibit = picture.phase === 'CLOSED' || picture.phase === 'ADJOURNED' ? null : picture.exhibit;
  const mayOpine = may(you?.perms, picture.phase, 'exhibit.opine');
  const mayShow = may(you?.perms, picture.phase, 'exhibit.show');
  const mayAsk = may(you?.perms, picture.phase, 'exhibit.ask');
  const mayInspect = may(you?.perms, picture.phase, 'exhibit.inspect');
  const asked = isOnTheMerits(picture.phase) && picture.exhibitRequests.length > 0;
  if (!exhibit && !mayShow && !mayAsk && !asked) return null;
  return (
    <section className="card" aria-label={t('exhibit.title')}>
      <h2>{t('exhibit.title')}</h2>
      {mayShow && <ShowExhibit line={line} files={files} />}
      <ExhibitRequests hearingId={hearingId} room={room} line={line} files={files} />
      {exhibit && (
        <>
          <p data-testid="exhibit">
            <bdi>{exhibit.title}</bdi> {exhibit.paged && <small>{t('exhibit.page', { page: exhibit.page })}</small>}
          </p>
          <div className="side-by-side">
            {[exhibit, ...(exhibit.beside ? [exhibit.beside] : [])].map(({ digest, title }) => (
              <div key={digest}>
                {exhibit.beside && (
                  <h3>
                    <bdi>{title}</bdi>
                  </h3>
                )}
                <ExhibitStage hearingId={hearingId} room={room} line={line} digest={digest} title={title} page={exhibit.page} />
              </div>
            ))}
          </div>
          {you && !isHeardApart(you.role) && <InWriting hearingId={hearingId} digest={exhibit.digest} />}
          {mayInspect && <InspectOriginal key={exhibit.digest} hearingId={hearingId} line={line} digest={exhibit.digest} />}
          {mayOpine && <GiveOpinion key={exhibit.digest} hearingId={hearingId} line={line} digest={exhibit.digest} />}
        </>
      )}
    </section>
  );
}

/** What was said of it before the hearing. Without any there is nothing to show. */
function InWriting({ hearingId, digest }: { hearingId: string; digest: string }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const opinions = useWrittenOpinions(hearingId, digest);
  if (opinions.error) return <ProblemAlert problem={opinions.error} onRetry={() => void opinions.refetch()} />;
  if (!opinions.data?.length) return null;
  return (
    <section aria-label={t('written.title')}>
      <h3>{t('written.title')}</h3>
      {opinions.data.map((opinion) => {
        const who = nameFor(named(opinion.party), language);
        return (
          <article key={who} className="card" aria-label={who}>
            <p>
              <bdi translate="no">{who}</bdi> {opinion.originalDemanded && <Mark as="open">{t('written.originalDemanded')}</Mark>}{' '}
              <small>
                <CourtTime instant={opinion.givenAt} />
              </small>
            </p>
            <dl className="facts">
              {ASPECTS.map((aspect) => (
                <div key={aspect}>
                  <dt>{t(`opinion.${aspect}`)}</dt>
                  <dd>{t(`opinion.${opinion[aspect]}`)}</dd>
                </div>
              ))}
            </dl>
            {opinion.reasons && <Written text={opinion.reasons} />}
          </article>
        );
      })}
    </section>
  );
}

const OPINIONS: Opinion[] = ['ACCEPTED', 'DISPUTED', 'NO_COMMENT'];
const ASPECTS = ['authenticity', 'legality', 'relevance'] as const;
type Aspect = (typeof ASPECTS)[number];

/** Nobody's opinion is chosen beforehand: one that is not given stays unsaid. */
const noOpinion: Record<Aspect, Opinion | ''> & { text: string } = {
  authenticity: '',
  legality: '',
  relevance: '',
  text: '',
};

function GiveOpinion({ hearingId, line, digest }: { hearingId: string; line: RoomLine; digest: string }) {
  const { t } = useTranslation(['hearing', 'filing']);
  const is = useChecks();
  const { ask, asking, refusal } = useAsk(line);
  const form = useForm(noOpinion, {
    checks: { authenticity: [is.chosen], legality: [is.chosen], relevance: [is.chosen] },
    refused: refusal,
    keep: `exhibit.${hearingId}.${digest}`,
  });
  const give = form.sends(({ text, ...opinion }) =>
    ask('exhibit.opine', { digest, ...(opinion as Record<Aspect, Opinion>), text: text.trim() || null }, form.forget),
  );
  return (
    <form {...give}>
      <h3>{t('opinion.title')}</h3>
      {ASPECTS.map((aspect) => (
        <Field key={aspect} label={t(`opinion.${aspect}`)} {...form.field(aspect)}>
          <select {...form.input(aspect)}>
            <option value="">{t('filing:choose')}</option>
            {OPINIONS.map((each) => (
              <option key={each} value={each}>
                {t(`opinion.${each}`)}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <Field label={t('opinion.text')} {...form.field('text')}>
        <textarea rows={2} maxLength={6000} {...form.input('text')} />
      </Field>
      <Button type="submit" busy={asking}>
        {t('opinion.do')}
      </Button>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
    </form>
  );
}
