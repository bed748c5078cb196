package org.comity.gateway.mail;

import java.util.Locale;

/** What a mail is about. Its texts stand in {@code messages/letters*.properties} under {@link #key()}. */
public enum LetterKind {
    CONFIRMATION,
    ADDRESS_HAS_ACCOUNT,
    STAFF_INVITATION,
    SUBMISSION_RECEIVED,
    ANSWER_NEEDED,
    CASE_REGISTERED,
    CASE_NEWS,
    HEARING_SCHEDULED,
    RECORD_SEALED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
