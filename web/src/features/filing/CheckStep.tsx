import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import type { StepProps } from './SubmissionScreen';
import { SubmissionSheet } from './SubmissionSheet';
import { Findings } from './parts';
import { type Finding, submissionRequests } from './requests';

/** Everything that was written, and every defect at once. */
export function CheckStep({ draft, found }: StepProps & { found: (findings: Finding[]) => void }) {
  const { t } = useTranslation('filing');
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const { flush, submission } = draft;
  useEffect(() => {
    let here = true;
    flush()
      .then((saved) => submissionRequests.check(saved.id))
      .then((all) => {
        if (!here) return;
        // The signature is the next step, so it is no defect yet.
        setFindings(all.filter((finding) => finding.code !== 'claim-unsigned'));
        found(all);
      })
      .catch((failure: unknown) => here && setProblem(failure));
    return () => {
      here = false;
    };
  }, [flush, found]);
  const where = (field: string) => submission.documents.find((document) => field === `documents.${document.id}`)?.title;
  return (
    <>
      <ProblemAlert problem={problem} />
      {!findings && !problem && <Pending />}
      {findings && <Findings findings={findings} where={where} />}
      <h2>{t('check.whole')}</h2>
      <SubmissionSheet submission={submission} />
    </>
  );
}
