package org.comity.filing.problem;

import org.comity.http.ProblemCode;

/**
 * What this service refuses of a filing and of files, until there is a case; of cases {@link CaseProblem}. Codes are a promise to clients;
 * texts lie in {@code messages/problems*.properties}.
 */
public enum FilingProblem implements ProblemCode {
    COURT_UNKNOWN(404),
    PARTY_TYPE_UNKNOWN(404),
    EXCHANGE_RATE_MISSING(422),
    EXCHANGE_RATE_PUBLISHED(422),
    RATES_UNREADABLE(422),
    /** Amount and rate are right alone, but not together. */
    CLAIM_VALUE_OUT_OF_RANGE(422),
    /** Where no amount is claimed the court sets the fee: from how much to how much. */
    FEE_OUT_OF_RANGE(422),

    SUBMISSION_NOT_FOUND(404),
    /** Somebody saved another version meanwhile: who, when. */
    SUBMISSION_CHANGED(409),
    SUBMISSION_NOT_EDITABLE(409),
    SUBMISSION_NOT_COMPLETE(422),
    /** Another clerk was faster: who. */
    SUBMISSION_ALREADY_HANDLED(409),
    SUBMISSION_NOT_IN_REVIEW(409),
    SUBMISSION_STILL_WITH_FILER(409),
    /** The draft of a ruling that no case is registered lies before the judges. */
    SUBMISSION_WITH_JUDGE(409),
    /** A court of appeal has ordered that a case is registered. */
    SUBMISSION_TO_BE_REGISTERED(409),
    FORWARDING_COURT_SAME(422),
    /** It has no clerk, or takes no new filings. */
    FORWARDING_COURT_TAKES_NONE(422),
    DELETION_NOT_CONFIRMED(422),
    TOO_MANY_REGISTRATIONS_AT_ONCE(503),
    DEFICIENCY_UNANSWERED(422),
    DEFICIENCY_CODE_UNKNOWN(422),

    DOCUMENT_NOT_FOUND(404),
    /** The file has so many bytes, and the part that was asked for is none of them. */
    RANGE_NOT_THERE(416),
    /** Not there, or something of it would be missing. */
    PAGE_NOT_DRAWN(404),
    /** How many pages are put into one rendition at most. */
    RENDITION_TOO_LONG(422),
    /** Nothing to look at can be made of it; the file itself is there. */
    FILE_NOT_RENDERED(404),
    FILE_NOT_READ(422),
    READING_UNDER_WAY(409),
    READING_NOT_SET_UP(409),
    DOCUMENT_IN_USE(409),
    /** The same bytes under another name, language or original. */
    DOCUMENT_ALREADY_THERE(409),
    TRANSLATION_OF_A_TRANSLATION(422),
    PHOTOGRAPH_OF_NO_PAGE(422),
    POWER_OF_ATTORNEY_STEP_TWICE(422),
    /** The filer named no such link of the power of attorney. */
    ATTORNEY_LINK_ABSENT(409),
    ATTORNEY_VERDICT_UNEXPLAINED(422),
    IDENTITY_FINDING_UNEXPLAINED(422),
    UPLOAD_TOO_LARGE(413),
    SUBMISSION_TOO_LARGE(413),
    TOO_MANY_DOCUMENTS(413),
    TOO_MANY_DRAFTS(429),
    TOO_MUCH_UPLOADED_TODAY(429),
    FILE_EMPTY(422),
    FILE_NOT_PDF(422),
    FILE_CAN_ACT(422),
    FILE_NOT_TAKEN(422),
    FILE_DAMAGED(422),
    FILE_ENCRYPTED(422),
    FILE_CORRUPT(422),
    FILE_WITHOUT_PAGES(422),
    FILE_FRAMED(422),
    FILE_PROTECTED(422),
    FILE_PAGE_WITHOUT_SIZE(422),
    FILE_TOO_COMPLEX(422),
    FILE_WITH_SCRIPT(422),
    FILE_WITH_ACTION(422),
    FILE_WITH_ATTACHMENT(422),
    FILE_WITH_DYNAMIC_FORM(422),
    FILE_WITH_MEDIA(422),
    FILE_WITH_EXTERNAL_CONTENT(422),
    /** The scanner found a virus: its name. */
    FILE_INFECTED(422),
    /** A scanner is set and does not answer: nothing is taken unseen. */
    SCANNER_NOT_THERE(503),
    TOO_MANY_FILES_AT_ONCE(503),
    UPLOAD_CANCELLED(400),
    UPLOAD_NOT_FOUND(404),
    /** Upload-Length or Upload-Metadata is missing or cannot be read. */
    UPLOAD_NOT_DESCRIBED(400),
    /** Where the next part begins. */
    UPLOAD_OFFSET_WRONG(409),
    UPLOAD_NOT_WHOLE(409),
    UPLOAD_VERSION_UNKNOWN(412),
    UPLOAD_LONGER_THAN_SAID(413),
    /** Another request sends a part of it. */
    UPLOAD_BUSY(423),
    TOO_MANY_UPLOADS(429),
    /** Which are known. */
    UPLOAD_CHECKSUM_UNKNOWN(400),
    /** A status of tus 1.0. */
    UPLOAD_CHECKSUM_WRONG(460);

    private final int status;

    FilingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
