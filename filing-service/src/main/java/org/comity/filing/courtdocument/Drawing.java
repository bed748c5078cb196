package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_NOT_DRAWN;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.JoinedCases;
import org.comity.law.CourtClock;
import org.comity.law.CourtDocumentKind;
import org.comity.papers.CourtPdf;
import org.comity.papers.NotDrawnException;
import org.comity.papers.Undrawn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws what is drawn from its fields. */
@ApplicationScoped
public class Drawing {
    private final Template template;
    private final CaseParties parties;
    private final JoinedCases joined;
    private final FieldChoices choices;
    private final String publicUrl;
    private final Clock clock;

    Drawing(
            @Location("court-document.html") Template template,
            CaseParties parties,
            JoinedCases joined,
            FieldChoices choices,
            @ConfigProperty(name = "comity.public-url") String publicUrl,
            Clock clock) {
        this.template = template;
        this.parties = parties;
        this.joined = joined;
        this.choices = choices;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * @param imprint null for a draft
     * @throws org.comity.http.ProblemException COURT_DOCUMENT_NOT_DRAWN naming the first character that nobody would see
     */
    byte[] pdf(CourtDocument document, CourtDocumentKind kind, CaseFile file, CourtDocument.Imprint imprint) {
        return draw(Sheet.of(
                document,
                kind,
                file,
                parties.of(file.id()),
                joined.numbers(file.id()),
                imprint,
                CourtClock.dateOf(imprint == null ? clock.instant() : imprint.at()),
                checkedAt(),
                choices::cited));
    }

    /** Where anybody checks what was issued. */
    public String checkedAt() {
        return publicUrl + "/court-documents";
    }

    /** @throws org.comity.http.ProblemException COURT_DOCUMENT_NOT_DRAWN naming the first character that nobody would see */
    public byte[] draw(Sheet sheet) {
        try {
            return CourtPdf.whole(template.data("it", sheet).render());
        } catch (NotDrawnException unseen) {
            Undrawn first = unseen.characters().getFirst();
            throw COURT_DOCUMENT_NOT_DRAWN.with(
                    first.character(),
                    first.around().replaceAll("<[^>]*>?", " ").strip());
        }
    }
}
