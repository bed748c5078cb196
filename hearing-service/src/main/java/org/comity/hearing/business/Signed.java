package org.comity.hearing.business;

import org.comity.hearing.business.ReadingAndSigning.Signature;
import org.comity.hearing.log.Fact;

/** What somebody signs in the room, and with what standing behind it. Source: Online Litigation Rules arts. 7, 33, 34. */
interface Signed extends Fact {
    /** Null where it was signed by hand. */
    Signature signature();

    @Override
    default boolean needsProof() {
        return signature() != null;
    }
}
