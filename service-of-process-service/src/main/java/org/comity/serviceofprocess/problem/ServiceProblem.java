package org.comity.serviceofprocess.problem;

import org.comity.http.ProblemCode;

/** Every refusal of this service; the texts are in {@code messages/problems*.properties}. */
public enum ServiceProblem implements ProblemCode {
    CASE_NOT_FOUND(404),
    REQUEST_NOT_FOUND(404),
    ATTEMPT_NOT_FOUND(404),
    LETTER_NOT_FOUND(404),
    MAIL_NOT_FOUND(404),
    PARTY_NOT_IN_CASE(422),
    DOCUMENT_NOT_IN_CASE(422),
    KIND_NOT_IN_PLACE(422),
    CHANNEL_CLOSED(409),
    CHANNEL_NEEDS_REASONS(422),
    CHANNEL_NEEDS_JUDGE(409),
    CHANNEL_NOT_ASKED(409),
    CHANNEL_NOT_RECORDED_HERE(422),
    OTHER_MEANS_NOT_FAILED(409),
    CLOCK_STILL_RUNS(409),
    DAY_NOT_POSSIBLE(422),
    FILE_NOT_FOUND(422),
    FILE_NOT_READABLE(422),
    TOO_MANY_FILES(409),
    ADVICE_SUPERSEDED(409),
    NOTHING_TO_REBUT(409),
    SERVICE_CHANGED(409),
    ARRIVAL_NOT_POSSIBLE(422),
    ATTEMPT_UNDER_WAY(409),
    ATTEMPT_ENDED(409),
    DELIVERY_NOT_FOUND(404),
    DELIVERY_ENDED(410),
    CODE_NOT_ISSUED(409),
    CODE_MALFORMED(422),
    CODE_NOT_RIGHT(403),
    CODE_LOCKED(423),
    SESSION_NOT_VALID(401),
    DELIVERY_ALREADY_ANSWERED(409),
    ONLY_THE_PARTY_ACCEPTS(422),
    DOCUMENT_NOT_AVAILABLE(502),
    NOTHING_TO_PROVE(409);

    private final int status;

    ServiceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
