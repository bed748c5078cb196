package org.comity.serviceofprocess.form;

import static org.comity.serviceofprocess.problem.ServiceProblem.FORM_NOT_DRAWN;

import org.comity.papers.CourtPdf;
import org.comity.papers.NotDrawnException;
import org.comity.papers.Undrawn;

/** Draws a form as PDF/A. */
final class FormPdf {

    private FormPdf() {}

    /** @throws org.comity.http.ProblemException FORM_NOT_DRAWN naming the first character that nobody would see */
    static byte[] draw(String html) {
        try {
            return CourtPdf.whole(html);
        } catch (NotDrawnException unseen) {
            Undrawn first = unseen.characters().getFirst();
            throw FORM_NOT_DRAWN.with(
                    first.character(),
                    first.around().replaceAll("<[^>]*>?", " ").strip());
        }
    }
}
