package org.comity.http;

import java.util.function.Predicate;

/** Which cases of their court somebody sees by their office. The one rule for all services; decision 11 says why it is so. */
public enum Reach {
    /** All of them: the registry takes in what comes for any, and who supervises gives them to people. */
    COURT,
    /** Those that were given to them, and no others. */
    ASSIGNED,
    /** None by office: parties, interpreters, operators and services have other ways in, or none. */
    NONE;

    /** @param has whether somebody is of a group, as tokens call it; of several groups the widest counts */
    public static Reach of(Predicate<String> has) {
        if (has.test("clerk") || has.test("supervisor")) {
            return COURT;
        }
        return has.test("judge")
                        || has.test("assessor")
                        || has.test("judges-assistant")
                        || has.test("technical-investigator")
                ? ASSIGNED
                : NONE;
    }
}
