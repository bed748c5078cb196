package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_POSTED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.papers.CourtPdf;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.letter.SentLetters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What goes on top of papers in the post: from which court, to whom, and the item's number as a bar code. */
@ApplicationScoped
class CoverSheet {

    private final Template template;
    private final ServiceAttempts attempts;
    private final PostalItems items;
    private final SentLetters letters;
    private final CourtCases cases;
    private final String publicUrl;

    CoverSheet(
            @Location("cover-sheet.html") Template template,
            ServiceAttempts attempts,
            PostalItems items,
            SentLetters letters,
            CourtCases cases,
            @ConfigProperty(name = "comity.delivery.public-url") String publicUrl) {
        this.template = template;
        this.attempts = attempts;
        this.items = items;
        this.letters = letters;
        this.cases = cases;
        this.publicUrl = publicUrl;
    }

    /**
     * @param bars widths of bars and gaps in turn, in modules
     * @param reference with which anybody can ask whether the court sent it
     * @param check where to ask
     */
    public record Content(
            Court court,
            List<String> names,
            List<String> address,
            String country,
            String item,
            List<Bar> bars,
            String reference,
            String check) {}

    /** @param dark false for a gap */
    public record Bar(boolean dark, int width) {}

    /** As PDF; takes a second of CPU, outside of any transaction. */
    byte[] of(Caller staff, UUID attemptId) {
        Content content = QuarkusTransaction.requiringNew().call(() -> content(staff, attemptId));
        return CourtPdf.withCodePoints(
                template.data("it", content).data("families", CourtPdf.FAMILIES).render());
    }

    private Content content(Caller staff, UUID attemptId) {
        ServiceAttempt attempt = attempts.holdFor(staff, attemptId);
        PostalItem item = items.findByIdOptional(attemptId).orElseThrow(ATTEMPT_NOT_POSTED::with);
        CourtCase file = cases.require(attempt.caseId());
        CaseParty party = file.party(attempt.partyId()).orElseThrow();
        return new Content(
                Courts.named(file.court()),
                Stream.of(party.name(), party.latinName(), party.chineseName())
                        .filter(name -> name != null && !name.isBlank())
                        .distinct()
                        .toList(),
                attempt.sentTo().lines().toList(),
                party.country(),
                item.itemNumber(),
                Code128.bars(item.itemNumber()),
                letters.ofPapers(attemptId, file.court()).printedReference(),
                publicUrl + "/letters");
    }
}
