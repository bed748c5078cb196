package org.comity.filing.application;

import org.comity.filing.casefile.CaseParty;
import org.comity.law.ApplicationKind;

/** What a feature has to say of applications of some kind: what has to hold before one is taken, and what follows when it is granted. */
public interface ApplicationRule {
    /** @throws org.comity.http.ProblemException with what does not hold */
    default void require(ApplicationKind kind, CaseParty party) {}

    /** It is taken back before the court decided it. */
    default void withdrawn(Application application) {}

    /** It is being granted, in a case that is held. */
    default void granted(Application application, Decision decision) {}
}
