package org.comity.filing.casefile;

import java.util.List;
import java.util.UUID;

/** Which cases are heard together now. */
public interface JoinedCases {
    /** Numbers of those with which the case is heard, in the order of their registration; empty if it is heard alone. */
    List<String> numbers(UUID caseId);
}
