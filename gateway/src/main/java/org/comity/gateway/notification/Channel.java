package org.comity.gateway.notification;

/** By what somebody is told. None of them is service of a document. */
enum Channel {
    INBOX,
    MAIL
}
