import { useTranslation } from 'react-i18next';
import type { Opinion } from '@/api/generated/room';
import { ProblemAlert } from '@/api/ProblemAlert';
import { named, nameFor } from '@/filing/CaseTitle';
import { CourtTime } from '@/time';
import { Button, Citation, Field, Mark, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { type CaseFile, usePreparation, useWrittenOpinions } from '../requests';
import { ExhibitRequests } from './ExhibitRequests';
import { ExhibitStage } from './ExhibitStage';
import { InspectOriginal } from './InspectOriginal';
import { attendanceOf, isOnTheMerits, isParty } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { seatLabel } from './seatLabel';
import { ShowExhibit } from './ShowExhibit';
import { isHearing } from './steps';
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
          {you && !isHeardApart(you.role) && isHearing(room) && <AtTheConference hearingId={hearingId} digest={exhibit.digest} />}
          {mayInspect && <InspectOriginal key={exhibit.digest} hearingId={hearingId} line={line} digest={exhibit.digest} />}
          {mayOpine && <GiveOpinion key={exhibit.digest} hearingId={hearingId} room={room} line={line} digest={exhibit.digest} />}
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
            <Aspects said={opinion} />
            {opinion.reasons && <Written text={opinion.reasons} />}
          </article>
        );
      })}
    </section>
  );
}

/** What was said of it at a conference before the hearing, and counts as said here. */
function AtTheConference({ hearingId, digest }: { hearingId: string; digest: string }) {
  const { t, i18n } = useTranslation('hearing');
  const language = i18n.resolvedLanguage ?? 'en';
  const known = usePreparation(hearingId, true);
  const said = known.data?.opinions.filter((each) => each.digest === digest) ?? [];
  if (known.error) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  if (said.length === 0) return null;
  return (
    <section aria-label={t('prepared.said')}>
      <h3>
        {t('prepared.said')} <Citation law="EV 60" />
      </h3>
      {said.map((opinion) => {
        const who = nameFor(named(opinion.party), language);
        return (
          <article key={`${opinion.meetingId} ${who}`} className="card" aria-label={who}>
            <p>
              <bdi translate="no">{who}</bdi>{' '}
              <small>
                <CourtTime instant={opinion.givenAt} />
              </small>
            </p>
            <Aspects said={opinion} />
            {opinion.reasons && <Written text={opinion.reasons} />}
          </article>
        );
      })}
    </section>
  );
}

function Aspects({ said }: { said: Record<Aspect, Opinion> }) {
  const { t } = useTranslation('hearing');
  return (
    <dl className="facts">
      {ASPECTS.map((aspect) => (
        <div key={aspect}>
          <dt>{t(`opinion.${aspect}`)}</dt>
          <dd>{t(`opinion.${said[aspect]}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const OPINIONS: Opinion[] = ['ACCEPTED', 'DISPUTED', 'NO_COMMENT'];
const ASPECTS = ['authenticity', 'legality', 'relevance'] as const;
type Aspect = (typeof ASPECTS)[number];

/** Nobody's opinion is chosen beforehand: one that is not given stays unsaid. */
const noOpinion: Record<Aspect, Opinion | ''> & { text: string; seat: string } = {
  authenticity: '',
  legality: '',
  relevance: '',
  text: '',
  seat: '',
};

/** A party's own opinion, or what the clerk takes down of whoever is in the courtroom. */
function GiveOpinion({ hearingId, room, line, digest }: { hearingId: string; room: RoomView; line: RoomLine; digest: string }) {
  const { t } = useTranslation(['hearing', 'filing']);
  const is = useChecks();
  const { ask, asking, refusal } = useAsk(line);
  const takesDown = room.you?.role === 'CLERK';
  const there = room.seats.filter((each) => isParty(each.role) && attendanceOf(room.picture, each.seat).inCourtroom);
  const form = useForm(noOpinion, {
    checks: {
      authenticity: [is.chosen],
      legality: [is.chosen],
      relevance: [is.chosen],
      seat: takesDown ? [is.chosen] : [],
    },
    refused: refusal,
    keep: `exhibit.${hearingId}.${digest}`,
  });
  const give = form.sends(({ text, seat, ...opinion }) =>
    ask(
      'exhibit.opine',
      { digest, ...(opinion as Record<Aspect, Opinion>), text: text.trim() || null, ...(takesDown ? { seat } : {}) },
      form.forget,
    ),
  );
  if (takesDown && there.length === 0) return null;
  return (
    <form {...give}>
      <h3>{t('opinion.title')}</h3>
      {takesDown && (
        <Field label={t('opinion.for')} {...form.field('seat')}>
          <select {...form.input('seat')}>
            <option value="">{t('filing:choose')}</option>
            {there.map((each) => (
              <option key={each.seat} value={each.seat}>
                {seatLabel(t, each)}
              </option>
            ))}
          </select>
        </Field>
      )}
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
      <Field label={t('opinion.text')} help={isHearing(room) ? undefined : t('opinion.sayWhy')} {...form.field('text')}>
        <textarea rows={2} maxLength={6000} {...form.input('text')} />
      </Field>
      <Button type="submit" busy={asking}>
        {t('opinion.do')}
      </Button>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
    </form>
  );
}
