package org.comity.cases;

import java.time.Instant;
import java.util.UUID;

/** A party or the court handed a paper in, as far as every service cares. */
record PaperFiled(
        UUID caseId,
        UUID paperId,
        String digest,
        String kind,
        String title,
        String language,
        int pages,
        UUID translationOf,
        Readers readers,
        Instant filedAt) {

    /** Which sides read it, besides the court. */
    enum Readers {
        ALL,
        PLAINTIFF,
        DEFENDANT,
        COURT
    }
}
