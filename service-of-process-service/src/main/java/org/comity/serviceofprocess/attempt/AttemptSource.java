package org.comity.serviceofprocess.attempt;

import java.util.List;
import java.util.UUID;

/** Where attempts of some channels are kept. */
public interface AttemptSource {

    /** Those of a request, the oldest first. */
    List<? extends Attempt> attemptsOf(UUID requestId);
}
