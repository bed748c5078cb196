package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.PHOTOGRAPH_OF_NO_PAGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.comity.filing.document.check.FileType;

/**
 * Of which page a picture is the photograph.
 *
 * @param pdf that was made of it
 * @param page of that PDF, from 1
 */
@Embeddable
record PageShown(
        @Column(name = "photograph_of") UUID pdf,
        @Column(name = "photograph_page") Integer page) {

    /** @throws org.comity.http.ProblemException PHOTOGRAPH_OF_NO_PAGE if that is no picture, or this no page of a PDF */
    static PageShown of(Paper picture, Paper pdf, int page) {
        boolean isPage = pdf.type() == FileType.PDF && page >= 1 && page <= pdf.pages();
        if (!picture.type().isPicture() || !isPage) {
            throw PHOTOGRAPH_OF_NO_PAGE.with();
        }
        return new PageShown(pdf.id(), page);
    }
}
