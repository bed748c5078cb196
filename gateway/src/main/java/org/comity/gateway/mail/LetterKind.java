package org.comity.gateway.mail;

import java.util.Locale;

/** What a mail about an account is about. Its texts stand in {@code messages/letters*.properties} under {@link #key()}. */
enum LetterKind {
    CONFIRMATION,
    ADDRESS_HAS_ACCOUNT,
    STAFF_INVITATION,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODE_USED,
    PASSKEY_MADE,
    PASSKEY_REMOVED,
    ADDRESS_CHANGE,
    ADDRESS_CHANGED,
    NEW_DEVICE,
    ACCOUNT_RENAMED,
    ACCOUNT_CLOSED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
