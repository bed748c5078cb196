package org.comity.filing.submission;

import java.util.Arrays;
import java.util.List;

/** Where a submission stands; see {@link Submission} for the ways between. */
public enum Status {
    DRAFT(Tab.TO_SUBMIT),
    SUBMITTED(Tab.UNDER_REVIEW),
    IN_REVIEW(Tab.UNDER_REVIEW),
    DEFICIENT(Tab.TO_CORRECT),
    RESUBMITTED(Tab.UNDER_REVIEW),
    ACCEPTED(Tab.REGISTERED),
    RETURNED(Tab.RETURNED),
    REFUSED(Tab.REFUSED);

    private final Tab tab;

    Status(Tab tab) {
        this.tab = tab;
    }

    public Tab tab() {
        return tab;
    }

    public boolean isEditable() {
        return this == DRAFT || this == DEFICIENT;
    }

    boolean isFinal() {
        return this == ACCEPTED || this == RETURNED || this == REFUSED;
    }

    /** The tabs of a filer's list, as Chinese courts name them: 待提交, 待审核, 待补正, 已立案, 审核不通过, 不予立案. */
    public enum Tab {
        ALL,
        TO_SUBMIT,
        UNDER_REVIEW,
        TO_CORRECT,
        REGISTERED,
        RETURNED,
        REFUSED;

        /** Those that are shown under it. */
        List<Status> statuses() {
            return Arrays.stream(Status.values())
                    .filter(status -> this == ALL || status.tab == this)
                    .toList();
        }
    }
}
