package org.comity.serviceofprocess.addressee;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESSEE_REQUEST_ANSWERED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESSEE_REQUEST_NOT_WHOLE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.PlainText;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.addressee.DeliveryRequestResource.Ask;
import org.comity.serviceofprocess.attempt.Attempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an addressee asks of the court, and the court's answer. Nothing follows from it by itself: no period moves because more
 * time was asked for.
 * <pre>
 *   asked ──a person answers──▶ GRANTED, REFUSED   final
 *     └──▶ PASSED_ON, as an application to the court ──decided there──▶ decision   final
 * </pre>
 */
@Entity
@Table(name = "addressee_request")
public class AddresseeRequest {

    @Schema(name = "AddresseeRequestKind")
    public enum Kind {
        /** Copies of the papers on paper. Source: CPL 90. */
        PAPER_COPIES(null),
        /** Interpretation or translation. Source: CPL 273. */
        INTERPRETER("INTERPRETER"),
        /** A longer period to answer or appeal; a judge decides on it. Source: CPL 285, 286. */
        MORE_TIME("EXTENSION");

        private final String application;

        Kind(String application) {
            this.application = application;
        }

        /** The kind of application as which it is passed on; empty if there is none. */
        Optional<String> application() {
            return Optional.ofNullable(application);
        }
    }

    @Id
    private UUID id;

    private UUID attemptId;
    private UUID requestId;
    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;
    private Integer days;
    private String language;
    private String name;
    private String capacity;
    private String readerLanguage;
    private Instant askedAt;

    @Embedded
    private CourtAnswer answer;

    private Boolean granted;
    private Instant decidedAt;

    @Embedded
    private AnswerSending mailing = new AnswerSending();

    @Version
    private int version;

    protected AddresseeRequest() {}

    /**
     * @param reader in which of the eight languages the addressee reads the page, and the answer
     * @throws ProblemException ADDRESSEE_REQUEST_NOT_WHOLE if more time is asked for without days, or an interpreter without a
     *     language
     */
    AddresseeRequest(Attempt attempt, Ask ask, Locale reader, Instant now) {
        if ((ask.kind() == Kind.MORE_TIME) != (ask.days() != null)
                || (ask.kind() == Kind.INTERPRETER) == PlainText.isBlank(ask.language())) {
            throw ADDRESSEE_REQUEST_NOT_WHOLE.with();
        }
        id = UUID.randomUUID();
        attemptId = attempt.id();
        requestId = attempt.requestId();
        caseId = attempt.caseId();
        partyId = attempt.partyId();
        kind = ask.kind();
        words = PlainText.strip(ask.words());
        days = ask.days();
        language = kind == Kind.INTERPRETER ? PlainText.strip(ask.language()) : null;
        name = PlainText.strip(ask.name());
        capacity = ask.capacity();
        readerLanguage = reader.toLanguageTag();
        askedAt = now;
    }

    /** Whether somebody asks the same again, perhaps because the first answer of the page was never read. */
    boolean isTheSameAs(AddresseeRequest other) {
        return kind == other.kind
                && words.equals(other.words)
                && Objects.equals(days, other.days)
                && Objects.equals(language, other.language)
                && name.equals(other.name)
                && capacity.equals(other.capacity);
    }

    /** @throws ProblemException ADDRESSEE_REQUEST_ANSWERED if it was answered before */
    void answer(CourtAnswer given) {
        if (answer != null) {
            throw ADDRESSEE_REQUEST_ANSWERED.with();
        }
        answer = given;
    }

    /** The application as which it was passed on was decided; once. */
    void decided(boolean asAsked, Instant at) {
        granted = asAsked;
        decidedAt = at;
    }

    /** A mail that tells the answer is about to go out. */
    void mails(AnswerSending begun) {
        mailing = begun;
    }

    UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID requestId() {
        return requestId;
    }

    UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }

    Kind kind() {
        return kind;
    }

    /** Where to the copies go, what an interpreter is for, why more time; as it was written. */
    String words() {
        return words;
    }

    /** How many days more; null unless more time is asked for. */
    Integer days() {
        return days;
    }

    /** Of the interpreter, as it was written; null of other kinds. */
    String language() {
        return language;
    }

    String name() {
        return name;
    }

    String capacity() {
        return capacity;
    }

    Locale reader() {
        return Locale.forLanguageTag(readerLanguage);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<CourtAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whether the application as which it was passed on was granted; null while it is not decided. */
    Boolean granted() {
        return granted;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** The mail that tells the answer; empty before, and where the account is told. */
    Optional<AnswerSending> mailing() {
        return Optional.of(mailing).filter(begun -> begun.reference() != null);
    }
}
