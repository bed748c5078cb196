package org.comity.serviceofprocess.form;

import static org.comity.serviceofprocess.problem.ServiceProblem.FORM_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.FORM_NOT_WHOLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.LANGUAGE_NOT_OF_FORM;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.papers.CourtSeal;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.form.FormKind.Part;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.seal.Seals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a form: what the court filled in is checked, drawn outside of any transaction, sealed, and kept as a file of its attempt. */
@ApplicationScoped
class Forms {
    private final AttemptBook book;
    private final AttemptFiles files;
    private final MadeForms made;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final SentLetters letters;
    private final Seals seals;
    private final Template template;
    private final String publicUrl;
    private final Caller caller;
    private final Clock clock;

    Forms(
            AttemptBook book,
            AttemptFiles files,
            MadeForms made,
            ServiceRequests requests,
            CourtCases cases,
            SentLetters letters,
            Seals seals,
            @Location("form.html") Template template,
            @ConfigProperty(name = "comity.delivery.public-url") String publicUrl,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.made = made;
        this.requests = requests;
        this.cases = cases;
        this.letters = letters;
        this.seals = seals;
        this.template = template;
        this.publicUrl = publicUrl;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is to be drawn.
     *
     * @param values of the fields that the court fills in
     * @param seal null of what the court does not seal
     */
    record Whole(
            UUID attemptId, FormKind kind, String language, Map<String, String> values, String html, CourtSeal seal) {}

    /** @throws org.comity.http.ProblemException FORM_NOT_FOUND if its channel does not use such a form */
    static FormKind require(ServiceAttempt attempt, String code) {
        return FormKinds.find(attempt.channel(), code).orElseThrow(() -> FORM_NOT_FOUND.with(code));
    }

    /** @throws org.comity.http.ProblemException LANGUAGE_NOT_OF_FORM */
    static Locale language(FormKind kind, String tag) {
        if (!kind.languages().contains(tag)) {
            throw LANGUAGE_NOT_OF_FORM.with(tag, String.join(", ", kind.languages()));
        }
        return Locale.forLanguageTag(tag);
    }

    /**
     * Checks what a person filled in.
     *
     * @throws org.comity.http.ProblemException FORM_NOT_WHOLE with each field that is missing or not possible; SEAL_MISSING
     */
    @Transactional
    Whole check(UUID attemptId, String code, String tag, Map<String, String> given) {
        ServiceAttempt attempt = book.holdAny(attemptId);
        files.requireRoom(attemptId, caller.accountId());
        FormKind kind = require(attempt, code);
        Locale language = language(kind, tag);
        ServiceRequest request = requests.require(attempt.requestId());
        CourtCase file = cases.require(attempt.caseId());
        List<Part> asked = kind.asked(request.paper());
        List<Ground> wrong = asked.stream()
                .flatMap(part -> wrong(part, given.get(part.code()), language))
                .toList();
        if (!wrong.isEmpty()) {
            throw FORM_NOT_WHOLE.because(wrong);
        }
        Map<String, String> values = new LinkedHashMap<>();
        asked.stream()
                .filter(part -> !PlainText.isBlank(given.get(part.code())))
                .forEach(part -> values.put(part.code(), given.get(part.code()).strip()));
        CourtSeal seal = kind.sealed() ? seals.require(file.court()) : null;
        return new Whole(
                attemptId,
                kind,
                tag,
                values,
                template.data("it", FormSheet.of(kind, request, file, language, values, reference(attempt, file)))
                        .render(),
                seal);
    }

    /** What the court prints bears a reference as a mail does: whoever doubts it can ask. */
    private FormSheet.Reference reference(ServiceAttempt attempt, CourtCase file) {
        // Of electronic service, that of the message: it says when the court sent something.
        SentLetter letter = Optional.of(attempt)
                .filter(each -> each.how() == null)
                .flatMap(each -> letters.newestOf(each.id()))
                .orElseGet(() -> letters.ofPapers(attempt.id(), file.court()));
        return new FormSheet.Reference(letter.printedReference(), publicUrl + "/letters");
    }

    private Stream<Ground> wrong(Part part, String value, Locale language) {
        if (PlainText.isBlank(value)) {
            return part.required() ? Stream.of(ground("form-field-missing", part)) : Stream.empty();
        }
        boolean possible =
                switch (part.type()) {
                    case DATE -> isDay(value);
                    case CHOICE -> part.options().contains(value);
                    case LINE -> value.strip().lines().count() == 1;
                    case TEXT -> true;
                };
        return possible ? Stream.empty() : Stream.of(ground("form-field-not-possible", part));
    }

    private Ground ground(String code, Part part) {
        return new Ground(code, null, part.code(), List.of(FormWords.field(part.code(), caller.locale())));
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException broken) {
            return false;
        }
    }

    private byte[] draw(Whole form) {
        byte[] pdf = FormPdf.draw(form.html());
        return form.seal() == null
                ? pdf
                : form.seal().set(pdf, FormWords.title(form.kind(), FormWords.CHINESE), clock.instant());
    }

    /**
     * What makes two commands to print the same: form, attempt, language and what was filled in, not the bytes, which are drawn
     * anew each time.
     */
    record Drawn(
            UUID attemptId,
            String code,
            String language,
            Map<String, String> values,
            @JsonIgnore Whole form,
            @JsonIgnore byte[] pdf) {}

    Drawn drawn(Whole form) {
        return new Drawn(form.attemptId(), form.kind().code(), form.language(), form.values(), form, draw(form));
    }

    /**
     * Keeps it as a file of its attempt; that it was made is an event, whose evidence names its digest. The same command again
     * keeps nothing and names the file that the first kept.
     */
    @Once
    @Transactional
    FormResource.MadeView keep(Drawn drawn) {
        Whole form = drawn.form();
        ServiceAttempt attempt = book.holdAny(form.attemptId());
        String name = form.kind().code().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + form.language() + ".pdf";
        UUID fileId = files.keep(attempt.id(), name, drawn.pdf(), clock.instant(), caller.accountId());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("form", form.kind().code());
        facts.put("language", form.language());
        book.record(attempt, EventKind.FORM_MADE, book.today(), facts, List.of(fileId));
        MadeForm kept = new MadeForm(
                attempt.id(),
                form.kind().code(),
                form.language(),
                form.values(),
                fileId,
                clock.instant(),
                caller.accountId(),
                caller.name());
        made.persist(kept);
        return FormResource.MadeView.of(kept);
    }
}
