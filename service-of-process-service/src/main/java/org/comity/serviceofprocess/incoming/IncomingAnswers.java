package org.comity.serviceofprocess.incoming;

import static java.util.stream.Collectors.joining;
import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.serviceofprocess.form.GivenCertificates;
import org.comity.serviceofprocess.form.GivenCertificates.Sheet;
import org.comity.serviceofprocess.incoming.IncomingAnswerResource.AnswerSent;
import org.comity.serviceofprocess.incoming.IncomingAnswerResource.MakeCertificate;
import org.comity.serviceofprocess.incoming.IncomingOutcomeResource.Method;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;

/** Makes certificates: what was recorded is read, drawn outside of any transaction, sealed, and kept with the request. */
@ApplicationScoped
class IncomingAnswers {

    private final IncomingBook book;
    private final IncomingSteps steps;
    private final IncomingFiles files;
    private final GivenCertificates certificates;
    private final Caller caller;
    private final Clock clock;

    IncomingAnswers(
            IncomingBook book,
            IncomingSteps steps,
            IncomingFiles files,
            GivenCertificates certificates,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.files = files;
        this.certificates = certificates;
        this.caller = caller;
        this.clock = clock;
    }

    /** What makes two commands the same: request and what was filled in, not the bytes, which are drawn anew each time. */
    record Drawn(UUID id, MakeCertificate make, @JsonIgnore byte[] pdf) {}

    record Checked(UUID id, MakeCertificate make, Sheet sheet) {}

    /** @throws org.comity.http.ProblemException NOT_AT_THIS_STAGE, LANGUAGE_NOT_OF_FORM, SEAL_MISSING */
    @Transactional
    Checked check(UUID id, MakeCertificate make) {
        IncomingRequest request = book.hold(id, make.version());
        request.requireEnded();
        files.requireRoom(id);
        return new Checked(
                id,
                make,
                certificates.sheet(
                        request.court(),
                        GivenCertificates.code(IncomingBook.isHague(request), request.asks() == Asks.EVIDENCE),
                        IncomingBook.languages(request),
                        make.language(),
                        values(request, make)));
    }

    Drawn drawn(Checked checked) {
        return new Drawn(checked.id(), checked.make(), certificates.draw(checked.sheet()));
    }

    @Once
    @Transactional
    IncomingView keep(Drawn drawn) {
        IncomingRequest request = book.hold(drawn.id(), drawn.make().version());
        request.requireEnded();
        String name = "certificate-" + drawn.make().language() + ".pdf";
        IncomingFile file = new IncomingFile(
                request.id(), true, name, "application/pdf", drawn.pdf(), clock.instant(), caller.accountId());
        files.persist(file);
        return book.record(
                request,
                IncomingStep.Kind.CERTIFICATE_MADE,
                book.today(),
                Map.of("language", drawn.make().language(), "digest", file.digest()),
                List.of(file.id()));
    }

    /** @throws org.comity.http.ProblemException CERTIFICATE_NOT_FOUND while none was made */
    @Transactional(Transactional.TxType.MANDATORY)
    IncomingView sent(UUID id, AnswerSent sent) {
        IncomingRequest request = book.hold(id, sent.version());
        request.requireEnded();
        if (files.of(id).stream().noneMatch(IncomingView.FileLine::certificate)) {
            throw CERTIFICATE_NOT_FOUND.with(id);
        }
        request.answer();
        return book.record(request, IncomingStep.Kind.ANSWERED, sent.on(), Map.of("way", sent.way()));
    }

    private Map<String, String> values(IncomingRequest request, MakeCertificate make) {
        Locale beside = Locale.forLanguageTag(make.language());
        List<IncomingStep> all = steps.of(request.id());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("REFERENCE", request.number() + " / " + request.reference());
        values.put(
                "REQUESTING_AUTHORITY",
                request.authorityAddress() == null
                        ? request.authority()
                        : request.authority() + "\n" + request.authorityAddress());
        values.put("ADDRESSEE", request.addressee() + "\n" + request.addresseeAddress());
        values.put("PAPERS", request.papers());
        values.put("PLACE", make.place().strip());
        values.put("DATE", book.today().toString());
        values.put("NOTE", make.remarks());
        all.stream().filter(step -> step.kind().isTold(true)).forEach(step -> values.putAll(result(step, all, beside)));
        values.values().removeIf(value -> value == null || value.isBlank());
        return values;
    }

    private static Map<String, String> result(IncomingStep step, List<IncomingStep> all, Locale beside) {
        Map<String, String> facts = step.facts();
        Map<String, String> known = new LinkedHashMap<>();
        switch (step.kind()) {
            case SERVED -> {
                known.put("SERVED_ON", step.day().toString());
                known.put("SERVED_AT", facts.get("place"));
                Method method = Method.valueOf(facts.getOrDefault("method", Method.INTERNAL_LAW.name()));
                known.put("SERVED_METHOD", method.option());
                known.put("SERVED_PARTICULAR", facts.get("particulars"));
                known.put("MEANS", means(facts, method, beside));
                known.put("DELIVERED_TO", facts.get("receiver"));
                known.put("RELATIONSHIP", facts.get("relationship"));
            }
            case NOT_SERVED -> known.put("NOT_SERVED_REASON", because(facts.get("words"), all, beside));
            case EVIDENCE_TAKEN -> {
                known.put("EVIDENCE_ON", step.day().toString());
                known.put("EVIDENCE", facts.get("words"));
                known.put("SERVED_AT", facts.get("place"));
            }
            case EVIDENCE_NOT_TAKEN -> known.put("NOT_TAKEN_REASON", facts.get("words"));
            case REFUSED -> {
                String reason = refusal(facts, beside);
                known.put("NOT_SERVED_REASON", reason);
                known.put("NOT_TAKEN_REASON", reason);
            }
            default -> {}
        }
        return known;
    }

    private static String means(Map<String, String> facts, Method method, Locale beside) {
        String means = GivenCertificates.means(facts.get("means"), beside);
        return switch (method) {
            case INTERNAL_LAW -> means;
            case PARTICULAR -> means + "\n" + facts.get("particulars");
            case VOLUNTARY -> means + "\n" + GivenCertificates.means("ACCEPTED", beside);
        };
    }

    /** What was tried stands there too, each with its day. */
    private static String because(String words, List<IncomingStep> all, Locale beside) {
        String tried = all.stream()
                .filter(step -> step.kind() == IncomingStep.Kind.TRIED_IN_VAIN)
                .map(step ->
                        step.day() + " " + GivenCertificates.means(step.facts().get("means"), beside) + ": "
                                + step.facts().get("words"))
                .collect(joining("\n"));
        return tried.isEmpty() ? words : words + "\n" + tried;
    }

    private static String refusal(Map<String, String> facts, Locale beside) {
        return IncomingGround.all().stream()
                .filter(ground -> ground.code().equals(facts.get("ground")))
                .map(ground -> ground.text(Locale.forLanguageTag("zh-CN")) + " · " + ground.text(beside) + "\n"
                        + facts.get("words"))
                .findFirst()
                .orElse(facts.get("words"));
    }
}
