package org.comity.hearing.schedule;

/** The step of the procedure a hearing is for. Consent to one is never consent to another. Source: Online Litigation Rules art. 4. */
public enum Stage {
    COURT_HEARING
}
