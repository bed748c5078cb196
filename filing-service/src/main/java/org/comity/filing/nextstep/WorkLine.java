package org.comity.filing.nextstep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.NamedParty;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the work list: the sentence of {@link NextStep}, and of which case or filing it is.
 *
 * @param id of what asks for it: the filing, the last day, the exhibit, the representation, or the case
 * @param reference of a filing, to say on the telephone; null in a case
 * @param cause code of the cause of action; null where a filing names none
 * @param since since when it waits; null where it has a last day
 * @param otherClock of a filing, the later end of the two clocks; else null. Source: CPL 126; XB 9(4)
 * @param reviewerName who has a filing in hand; null if nobody has, and in a case
 */
@Schema(description = "Something that a case or a filing asks of the people of its court")
public record WorkLine(
        UUID id,
        WorkKind kind,
        NextStep step,
        @Nullable String reference,
        @Nullable String cause,
        List<NamedParty> parties,
        @Nullable Instant since,
        @Nullable Derivation otherClock,
        @Nullable String reviewerName) {}
