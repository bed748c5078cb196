package org.comity.gateway.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is told of. Its texts stand in {@code messages/news*.properties} under {@link #key()}. */
public enum NewsKind {
    SUBMISSION_RECEIVED(Matter.FILING),
    ANSWER_NEEDED(Matter.FILING),
    SUBMISSION_RETURNED(Matter.FILING),
    SUBMISSION_FORWARDED(Matter.FILING),
    IDENTITY_CHECKED(Matter.FILING),
    SUBMISSION_REFUSED(Matter.FILING),
    CASE_REGISTERED(Matter.CASE),
    FEE_TO_PAY(Matter.CASE),
    PAPER_FILED(Matter.CASE),
    EXHIBIT_OPINION(Matter.CASE),
    LATE_EXHIBIT_DECIDED(Matter.CASE),
    EVIDENCE_EXCHANGE_SET(Matter.CASE),
    EVIDENCE_EXCHANGE_CANCELLED(Matter.CASE),
    EVIDENCE_EXCHANGE_HELD(Matter.CASE),
    EVIDENCE_EXCHANGE_OPENED(Matter.CASE),
    EVIDENCE_EXCHANGE_CONCLUDED(Matter.CASE),
    PARTY_APPEARED(Matter.CASE),
    PARTY_JOINED(Matter.CASE),
    PARTY_LEFT(Matter.CASE),
    CASES_JOINED(Matter.CASE),
    CASES_PARTED(Matter.CASE),
    PERSON_CALLED(Matter.CASE),
    PERSON_RELEASED(Matter.CASE),
    PARTICIPANT_CHECKED(Matter.CASE),
    REPRESENTATION_CONFIRMED(Matter.CASE),
    REPRESENTATION_ENDED(Matter.CASE),
    PARTY_ACCOUNT_CLOSED(Matter.CASE),
    REPRESENTATION_REFUSED(Matter.CASE),
    REPRESENTATION_TO_DECIDE(Matter.CASE),
    ADDRESS_CONFIRMED(Matter.CASE),
    ADDRESS_RETURNED(Matter.CASE),
    ADDRESS_OF_A_PARTY(Matter.CASE),
    ADDRESS_TO_CONFIRM(Matter.CASE),
    APPLICATION_TO_DECIDE(Matter.CASE),
    APPLICATION_TO_ANSWER(Matter.CASE),
    APPLICATION_DECIDED(Matter.CASE),
    COURT_DOCUMENT_TO_CHECK(Matter.CASE),
    REFUSAL_TO_DECIDE(Matter.FILING),
    REFUSAL_SERVED(Matter.FILING),
    REFUSAL_APPEALED(Matter.FILING),
    REFUSAL_UPHELD(Matter.FILING),
    REFUSAL_SET_ASIDE(Matter.FILING),
    REFUSAL_APPEAL_WITHDRAWN(Matter.FILING),
    ITEM_ASKED_AGAIN(Matter.CASE),
    ORIGINAL_NOTED(Matter.CASE),
    DECISION_ANNOUNCED(Matter.CASE),
    DECISION_IN_EFFECT(Matter.CASE),
    CONCILIATION_REFUSED(Matter.CASE),
    QUESTION_TO_ANSWER(Matter.CASE),
    QUESTION_ANSWERED(Matter.CASE),
    SERVED(Matter.CASE),
    SERVICE_SUPERSEDED(Matter.CASE),
    SERVICE_MAIL_RETURNED(Matter.CASE),
    SERVICE_FAILED(Matter.CASE),
    ELECTRONIC_SERVICE_AGREED(Matter.CASE),
    ELECTRONIC_SERVICE_WITHDRAWN(Matter.CASE),
    CARRIER_RETURNED(Matter.CASE),
    ADDRESSEE_ANSWERED(Matter.CASE),
    INCOMING_REFUSAL_TO_DECIDE(Matter.REQUEST),
    HEARING_SCHEDULED(Matter.CASE),
    HEARING_TO_HOLD(Matter.CASE),
    HEARING_TO_INTERPRET(Matter.CASE),
    HEARING_TO_BE_HEARD(Matter.CASE),
    TO_BE_HEARD_LATER(Matter.CASE),
    NOT_TO_BE_HEARD(Matter.CASE),
    HEARING_MOVED(Matter.CASE),
    HEARING_ADJOURNED(Matter.CASE),
    HEARING_RELEASED(Matter.CASE),
    HEARING_TO_SET(Matter.CASE),
    HEARING_RECESSED(Matter.CASE),
    MEETING_SET(Matter.CASE),
    MEETING_CALLED_OFF(Matter.CASE),
    PARTY_CALLED_TO_COURTROOM(Matter.CASE),
    CONSENT_WITHDRAWAL_REFUSED(Matter.CASE),
    HEARING_CONVERTED(Matter.CASE),
    RECORD_SEALED(Matter.CASE),
    DEADLINE_NEAR(Matter.CASE),
    DEADLINE_LAPSED(Matter.CASE),
    LAPSED_TO_DECIDE(Matter.CASE),
    DEADLINE_MOVED(Matter.CASE),
    DEADLINE_STOPPED(Matter.CASE),
    CORRECTION_NEAR(Matter.FILING),
    CORRECTION_LAPSED(Matter.FILING),
    CORRECTION_MOVED(Matter.FILING),
    FILING_TO_REVIEW(Matter.FILING),
    ANSWER_TO_REVIEW(Matter.FILING),
    PAPER_TO_READ(Matter.CASE),
    CONSENT_GIVEN(Matter.CASE),
    CONSENT_REFUSED(Matter.CASE),
    WORK_TAKEN_OVER(Matter.CASE),
    POWER_WITNESSED(Matter.CASE),
    APPLICATION_TO_JOIN(Matter.CASE),
    CASE_ASSIGNED(Matter.CASE),
    CASE_GIVEN_ON(Matter.CASE),
    BENCH_COMPOSED(Matter.CASE),
    /** Of letters that an earlier release wrote; they wait three days at most. */
    CASE_NEWS(Matter.CASE);

    private final Matter matter;

    NewsKind(Matter matter) {
        this.matter = matter;
    }

    /** Empty for what is no news, such as a letter about an account. */
    public static Optional<NewsKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the day of it is when something is done, and no last day. */
    boolean isOnItsDay() {
        return this == EVIDENCE_EXCHANGE_SET;
    }

    Matter matter() {
        return matter;
    }

    /** What a reference in the text is the reference of. */
    enum Matter {
        FILING,
        CASE,
        /** From abroad. */
        REQUEST
    }
}
