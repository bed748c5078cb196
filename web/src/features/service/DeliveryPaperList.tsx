import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Button, Mark, PaperInPage, SaveFile } from '@/ui';
import { byKind, type DeliveryPaper, isIn } from './deliveryPapers';

interface Fetching {
  deliveryId: string;
  fetchFile: (path: string) => Promise<Blob>;
  onProblem: (problem: Error) => void;
}

/** The papers by kind, each beside its translations: to be read here, or saved. */
export function DeliveryPaperList({ papers, ...fetching }: { papers: DeliveryPaper[] } & Fetching) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      {byKind(papers, language).map(({ title, pairs }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul className="papers">
            {pairs.map(({ paper, translations }) => (
              <li key={paper.documentId}>
                <PaperLine paper={paper} {...fetching} />
                {translations.length > 0 && (
                  <ul className="papers" aria-label={t('delivery.translationsOf', { title: paper.title })}>
                    {translations.map((translation) => (
                      <li key={translation.documentId}>
                        <PaperLine paper={translation} {...fetching} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PaperLine({ paper, deliveryId, fetchFile, onProblem }: { paper: DeliveryPaper } & Fetching) {
  const { t, i18n } = useTranslation('service');
  const { comma } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const [open, setOpen] = useState(false);
  const path = `documents/${paper.documentId}`;
  return (
    <>
      <p>
        <bdi lang={paper.language}>{paper.title}</bdi>{' '}
        <small className="help">
          {paper.translationOf && t('delivery.translation') + comma}
          {languageName(paper.language, language)}
          {comma}
          {paper.pages === 0 ? t('delivery.withoutPages') : t('delivery.pages', { count: paper.pages })}
        </small>{' '}
        {isIn(paper, language) && <Mark as="good">{t('delivery.readable')}</Mark>}
      </p>
      <div className="row">
        <Button
          small
          aria-expanded={open}
          aria-label={open ? undefined : t('delivery.readNamed', { title: paper.title })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'delivery.close' : 'delivery.read')}
        </Button>
        <SaveFile
          small
          fetch={() => fetchFile(path)}
          name={`${paper.title}.${paper.extension}`}
          onProblem={onProblem}
          aria-label={t('delivery.saveNamed', { title: paper.title })}
        >
          {t('delivery.save')}
        </SaveFile>
      </div>
      {open && (
        <PaperInPage
          name={['service', 'delivery-paper', deliveryId, paper.documentId]}
          title={paper.title}
          fetch={async () => new Blob([await fetchFile(`${path}?inPage=true`)], { type: paper.mediaType })}
        />
      )}
    </>
  );
}
