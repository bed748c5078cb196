package org.comity.serviceofprocess.form;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.DeliveryEvent;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.request.ServiceRequest;

/**
 * The finding that judgment may be given although no certificate came back, as a paper: what was tried for this addressee by whichever
 * channel, with its evidence, and why the judge finds so. Source: HSC 15(2).
 */
@ApplicationScoped
public class DefaultPaper {
    private static final String CODE = "DEFAULT_FINDING";

    /** The words of the proofs, in Chinese and English. */
    private static final Texts TEXTS = new Texts("messages/certificate");

    private final GivenCertificates papers;

    DefaultPaper(GivenCertificates papers) {
        this.papers = papers;
    }

    /** @param since null where it is no matter of days */
    public record Condition(String code, LocalDate since) {}

    /** @param events all that happened to it */
    public record Tried(ServiceAttempt attempt, List<DeliveryEvent> events) {}

    /** @param by the judge's name */
    public record Found(String reasons, String by, LocalDate on) {}

    /**
     * What is to be drawn, with {@link GivenCertificates#draw}.
     *
     * @param attempt by which the papers were transmitted
     * @throws org.comity.http.ProblemException SEAL_MISSING
     */
    public GivenCertificates.Sheet sheet(
            ServiceAttempt attempt,
            ServiceRequest request,
            CourtCase file,
            List<Condition> conditions,
            List<Tried> tried,
            Found found) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("CASE_NUMBER", file.caseNumber());
        values.put("REFERENCE", request.number() == null ? attempt.id().toString() : request.number());
        values.put("PARTIES", Prefill.parties(file, Locale.ENGLISH));
        values.put(
                "ADDRESSEE", file.party(request.partyId()).map(Prefill::names).orElseThrow() + "\n" + attempt.sentTo());
        values.put("PAPERS", Prefill.papers(request, file, Locale.ENGLISH));
        values.put(
                "CONDITIONS",
                conditions.stream()
                        .map(each -> word("condition." + each.code())
                                + (each.since() == null ? "" : " (" + each.since() + ")"))
                        .collect(joining("\n")));
        values.put("ATTEMPTS", tried.stream().map(DefaultPaper::lines).collect(joining("\n")));
        values.put("REASONS", found.reasons());
        values.put("JUDGE", found.by());
        values.put("DATE", found.on().toString());
        return papers.sheet(
                file.court(), CODE, FormKinds.require(CODE).languages(), Locale.ENGLISH.toLanguageTag(), values);
    }

    private static String lines(Tried tried) {
        ServiceAttempt attempt = tried.attempt();
        String channel = both(
                attempt.channel().nameFor(FormWords.CHINESE), attempt.channel().nameFor(Locale.ENGLISH));
        return Stream.concat(
                        Stream.of("— " + channel + (attempt.sentTo() == null ? "" : ": " + attempt.sentTo()) + "; "
                                + word("state." + attempt.state())),
                        tried.events().stream()
                                .filter(event -> event.kind() != EventKind.FORM_MADE)
                                .map(event -> CourtClock.dateOf(event.at()) + " " + word("event." + event.kind())
                                        + ", SHA-256 " + event.evidenceDigest()))
                .collect(joining("\n"));
    }

    private static String word(String key) {
        return both(TEXTS.of(key, FormWords.CHINESE), TEXTS.of(key, Locale.ENGLISH));
    }

    private static String both(String zh, String en) {
        return zh + " · " + en;
    }
}
