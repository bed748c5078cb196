package org.comity.hearing.business;

import java.util.List;
import java.util.Set;
import org.comity.hearing.business.ClosedParts.ClosedPartBegun;
import org.comity.hearing.business.ClosedParts.ClosedPartEnded;
import org.comity.hearing.business.Exhibits.ExhibitShown;
import org.comity.hearing.log.Fact;

/** Which exhibits are for those alone who take part. Source: Civil Procedure Law art. 71: evidence that is a secret is not shown in public. */
public final class Confidential {
    /** What decides it. */
    public static final Set<Class<? extends Fact>> FACTS =
            Set.of(ClosedPartBegun.class, ClosedPartEnded.class, ExhibitShown.class);

    private Confidential() {}

    /**
     * Whether what is shown now came up in a closed part, or still stands when one begins.
     *
     * @param course of those facts, in order
     */
    public static boolean isShown(List<Fact> course) {
        boolean closed = false;
        boolean confidential = false;
        for (Fact fact : course) {
            switch (fact) {
                case ClosedPartBegun begun -> closed = true;
                case ClosedPartEnded ended -> closed = false;
                case ExhibitShown shown -> confidential = false;
                default -> {}
            }
            confidential |= closed;
        }
        return confidential;
    }
}
