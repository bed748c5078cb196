package org.comity.serviceofprocess.proof;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.http.Texts;
import org.comity.law.Cause;
import org.comity.law.Court;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.papers.CourtPdf;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.casefile.CaseCauses;
import org.comity.serviceofprocess.casefile.PlaceName;
import org.comity.serviceofprocess.channel.electronic.AddresseeAnswer;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.request.ServiceDone;
import org.comity.serviceofprocess.request.ServiceRequest;

/**
 * 电子送达凭证, the electronic service receipt, in Chinese and English; it has the force of a proof of service (OL 31(3)). A
 * reading aid beside the evidence: it says itself what it does not prove.
 */
@ApplicationScoped
class Certificate {

    static final Texts TEXTS = new Texts("messages/certificate");
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Template template;
    private final CaseCauses causes;

    Certificate(@Location("certificate.html") Template template, CaseCauses causes) {
        this.template = template;
        this.causes = causes;
    }

    /** What the certificate says; read inside a transaction. */
    Content content(
            ServiceRequest request,
            ElectronicAttempt attempt,
            List<DeliveryEvent> events,
            CourtCase file,
            Reader reader,
            boolean sealed,
            Instant now) {
        return Content.of(
                request, attempt, events, file, reader, causes.of(file.caseId()).orElse(null), sealed, now);
    }

    /** Takes about a second of CPU: never inside a transaction. */
    byte[] pdf(Content content) {
        String html = html(content, false);
        return CourtPdf.withCodePoints(CourtPdf.draws(html) ? html : html(content, true));
    }

    private String html(Content content, boolean explainsCodePoints) {
        return template.data("it", content)
                .data("families", CourtPdf.FAMILIES)
                .data("explainsCodePoints", explainsCodePoints)
                .render();
    }

    /** A term in the two languages of the certificate. */
    public record Term(String zh, String en) {

        static Term of(String key) {
            return new Term(TEXTS.of(key, CHINESE), TEXTS.of(key, Locale.ENGLISH));
        }
    }

    /** One event with its time at the court and in UTC. */
    public record Line(Term what, String court, String utc, String digest) {

        static Line of(DeliveryEvent event) {
            return new Line(
                    Term.of("event." + event.kind().name()),
                    moment(event.at()),
                    event.at().truncatedTo(ChronoUnit.MILLIS).toString(),
                    event.evidenceDigest());
        }
    }

    /** A paper, named by its content. */
    public record PaperLine(String title, String kind, String language, String digest) {

        static PaperLine of(CaseDocument document) {
            return new PaperLine(document.title(), document.kind(), document.language(), document.digest());
        }
    }

    /**
     * @param cause null if it is not known, as server
     * @param country where the addressee is domiciled; null if that is not known
     * @param address where it was delivered, or that only the court and the addressee read it; one line for each language
     * @param done null if nothing was service yet
     * @param sealed whether the court's seal is set on it
     */
    public record Content(
            Court court,
            String caseNumber,
            Term cause,
            String server,
            Term country,
            boolean sealed,
            String attemptId,
            CaseParty party,
            List<String> names,
            List<String> address,
            Term basis,
            String basisNote,
            Term standing,
            List<PaperLine> papers,
            List<Line> events,
            ServiceDone done,
            String servedAt,
            String servedUtc,
            Term servedBy,
            String actedBy,
            Term capacity,
            String refusal,
            String issuedAt) {

        public Term term(String key) {
            return Term.of(key);
        }

        static Content of(
                ServiceRequest request,
                ElectronicAttempt attempt,
                List<DeliveryEvent> events,
                CourtCase file,
                Reader reader,
                Cause cause,
                boolean sealed,
                Instant now) {
            CaseParty party = file.party(attempt.partyId()).orElseThrow();
            ServiceDone done = request.done()
                    .filter(service -> service.attemptId().equals(attempt.id()))
                    .orElse(null);
            AddresseeAnswer answer = attempt.answer().orElse(null);
            return new Content(
                    Courts.named(file.court()),
                    file.caseNumber(),
                    cause == null ? null : new Term(cause.zh(), cause.en()),
                    attempt.startedByName(),
                    party.country() == null
                            ? null
                            : new Term(
                                    PlaceName.of(party.country(), CHINESE),
                                    PlaceName.of(party.country(), Locale.ENGLISH)),
                    sealed,
                    attempt.id().toString(),
                    party,
                    Stream.of(party.name(), party.latinName(), party.chineseName())
                            .filter(name -> name != null && !name.isBlank())
                            .distinct()
                            .toList(),
                    addressOf(attempt, reader),
                    Term.of("basis." + attempt.consent().basis().name()),
                    shown(reader, attempt.consent().basisNote()),
                    Term.of("standing." + attempt.standing().name()),
                    request.documents().stream()
                            .map(id -> PaperLine.of(file.document(id).orElseThrow()))
                            .toList(),
                    events.stream().map(Line::of).toList(),
                    done,
                    done == null ? null : moment(done.at()),
                    done == null ? null : done.at().toString(),
                    done == null ? null : Term.of("event." + done.event()),
                    answer == null ? null : shown(reader, answer.name()),
                    answer == null ? null : Term.of("capacity." + answer.capacity()),
                    answer == null ? null : shown(reader, answer.refusalReason()),
                    moment(now));
        }
    }

    private static List<String> addressOf(ElectronicAttempt attempt, Reader reader) {
        if (attempt.isInAccount()) {
            return List.of(Term.of("account").zh(), Term.of("account").en());
        }
        String email = attempt.consent().email();
        return reader.reads(email)
                ? List.of(email)
                : List.of(Term.of("kept").zh(), Term.of("kept").en());
    }

    private static String shown(Reader reader, String words) {
        return reader.reads(words)
                ? words
                : Term.of("kept").zh() + " / " + Term.of("kept").en();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(CourtClock.ZONE));
    }
}
