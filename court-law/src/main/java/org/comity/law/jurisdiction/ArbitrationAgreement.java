package org.comity.law.jurisdiction;

/** Whether the parties agreed in writing to arbitrate. Source: CPL 127(2), 288. */
public enum ArbitrationAgreement {
    NONE,
    AGREED,
    UNSURE
}
