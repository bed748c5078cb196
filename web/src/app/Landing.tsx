import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from './LinkButton';
import { AttendPicture, FilePicture, HorizonPicture, ProvePicture, ServedPicture } from './pictures';

/** For somebody who comes here for the first time, perhaps with a court's letter in hand. */
export function Landing() {
  const { t } = useTranslation('app');
  useEffect(() => {
    document.title = `Comity · ${t('landing.title')}`;
  }, [t]);
  return (
    <article className="landing">
      <section className="hero">
        <div>
          <h1>{t('landing.title')}</h1>
          <p className="lead">{t('landing.lead')}</p>
          <p className="hero-actions">
            <LinkButton to="/register" primary>
              {t('landing.begin')}
            </LinkButton>
            <LinkButton to="/sign-in">{t('landing.signIn')}</LinkButton>
            <LinkButton to="/letters">{t('landing.letter')}</LinkButton>
          </p>
        </div>
        <HorizonPicture />
      </section>
      <ul className="doings">
        <Doing picture={<FilePicture />} title={t('landing.file.title')} text={t('landing.file.text')} />
        <Doing picture={<ServedPicture />} title={t('landing.served.title')} text={t('landing.served.text')} />
        <Doing picture={<AttendPicture />} title={t('landing.attend.title')} text={t('landing.attend.text')} />
        <Doing picture={<ProvePicture />} title={t('landing.prove.title')} text={t('landing.prove.text')}>
          <LinkButton to="/verify">{t('landing.prove.check')}</LinkButton>{' '}
          <LinkButton to="/statistics">{t('landing.prove.figures')}</LinkButton>
        </Doing>
      </ul>
      <section className="promises">
        <h2>{t('landing.promises.title')}</h2>
        <ul>
          <li>{t('landing.promises.time')}</li>
          <li>{t('landing.promises.once')}</li>
          <li>{t('landing.promises.language')}</li>
          <li>{t('landing.promises.offline')}</li>
        </ul>
      </section>
    </article>
  );
}

function Doing({ picture, title, text, children }: { picture: ReactNode; title: string; text: string; children?: ReactNode }) {
  return (
    <li>
      {picture}
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  );
}
