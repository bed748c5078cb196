package org.comity.gateway.identity.account;

/** Whether an account is a person's own or stands for a company or another organisation. */
public enum Kind {
    PERSON,
    COMPANY
}
