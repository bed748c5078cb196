import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { Button, CountField, Field, useChecks, useForm } from '@/ui';
import type { CaseFile } from '../requests';
import { Decide } from './Decide';
import { ExhibitOptions } from './ExhibitOptions';
import { besides, documentOf, hasPages } from './files';
import { type ExhibitRequest, isOnTheMerits } from './picture';
import type { RoomLine, RoomView } from './RoomLine';
import { may, useAsk } from './useAsk';

/** No paper has more. */
export const MOST_PAGES = 9999;

interface Props {
  hearingId: string;
  room: RoomView;
  line: RoomLine;
  files: CaseFile[];
}

/** What parties want to be shown: who presides admits it or not, then it is shown. What is open at the end stands in the record alone. */
export function ExhibitRequests({ hearingId, room, line, files }: Props) {
  const { t } = useTranslation('hearing');
  const { you, picture } = room;
  const mayAsk = may(you?.perms, picture.phase, 'exhibit.ask');
  const mayDecide = may(you?.perms, picture.phase, 'exhibit.decide');
  const mayShow = may(you?.perms, picture.phase, 'exhibit.show');
  return (
    <>
      {isOnTheMerits(picture.phase) && picture.exhibitRequests.length > 0 && (
        <section aria-label={t('exhibit.requests')}>
          <h3>{t('exhibit.requests')}</h3>
          {picture.exhibitRequests.map((request) =>
            request.granted ? (
              <Granted key={request.id} request={request} room={room} line={line} files={files} mayShow={mayShow} />
            ) : mayDecide ? (
              <Decide
                key={request.id}
                keep={`exhibit-request.${request.id}`}
                text={said(request, room, t)}
                line={line}
                verb="exhibit.decide"
                about={{ requestId: request.id }}
              />
            ) : (
              <p key={request.id}>
                {said(request, room, t)} {t('exhibit.undecided')}
              </p>
            ),
          )}
        </section>
      )}
      {mayAsk && <AskForExhibit hearingId={hearingId} line={line} files={files} />}
    </>
  );
}

/** Once granted it waits for whoever shows it. */
function Granted({ request, room, line, files, mayShow }: Omit<Props, 'hearingId'> & { request: ExhibitRequest; mayShow: boolean }) {
  const { t } = useTranslation('hearing');
  const { ask, asking, refusal } = useAsk(line);
  const { digest, page } = request;
  const show = () => ask('exhibit.show', { digest, page, beside: besides(files, digest)[0]?.digest ?? null });
  return (
    <>
      <p>
        {said(request, room, t)} {t('exhibit.admitted')}{' '}
        {mayShow && (
          <Button small busy={asking} onClick={show}>
            {t('exhibit.showAsked', { title: request.title })}
          </Button>
        )}
      </p>
      <ProblemAlert problem={refusal} />
    </>
  );
}

function said(
  { seat, title, page, text, paged }: ExhibitRequest,
  room: RoomView,
  t: (key: string, values?: Record<string, string | number>) => string,
) {
  const asking = room.seats.find((each) => each.seat === seat);
  return t(paged ? 'exhibit.asks' : 'exhibit.asksFile', { who: asking?.name ?? seat, title, page, text });
}

const nothing = { digest: '', page: '1', text: '' };

/** Folded away: most of the time a party listens. */
function AskForExhibit({ hearingId, line, files }: Omit<Props, 'room'>) {
  const { t } = useTranslation('hearing');
  const is = useChecks();
  const { ask, asking, refusal } = useAsk(line);
  const paged = (digest: string) => hasPages(documentOf(files, digest));
  const form = useForm(nothing, {
    checks: { digest: [is.chosen], page: [is.count(1, MOST_PAGES)], text: [is.required] },
    refused: refusal,
    keep: `exhibit-request.${hearingId}`,
  });
  const send = form.sends(({ digest, page, text }) =>
    ask('exhibit.ask', { digest, page: paged(digest) ? readCount(page, 1, MOST_PAGES)! : 1, text: text.trim() }, form.forget),
  );
  if (files.every(({ documents }) => documents.length === 0)) return null;
  return (
    <details>
      <summary>{t('exhibit.wish')}</summary>
      <form {...send}>
        <Field label={t('exhibit.choose')} {...form.field('digest')}>
          <select {...form.input('digest')}>
            <ExhibitOptions files={files} />
          </select>
        </Field>
        {paged(form.values.digest) && (
          <CountField
            label={t('exhibit.pageField')}
            from={1}
            to={MOST_PAGES}
            {...form.field('page')}
            value={form.values.page}
            onChange={(typed) => form.change('page', typed)}
          />
        )}
        <Field label={t('exhibit.proves')} {...form.field('text')}>
          <textarea rows={2} maxLength={1000} {...form.input('text')} />
        </Field>
        <Button type="submit" busy={asking}>
          {t('exhibit.ask')}
        </Button>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
      </form>
    </details>
  );
}
