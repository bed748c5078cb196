package org.comity.filing.nextstep;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.comity.filing.application.Application;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.http.Caller;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKinds;

/**
 * Whose turn it is among the people of a court, as one of them sees it.
 *
 * @param group whether the reader is of a group, as tokens call it
 */
record CourtTurns(Predicate<String> group, UUID account) {
    static CourtTurns of(Caller reader) {
        return new CourtTurns(reader::is, reader.accountId());
    }

    /** Whose it is, and which offices of the court do it; none where it is a party's. */
    record Whose(Turn turn, List<CourtActor> actors) {
        static final Whose A_PARTYS = new Whose(Turn.OTHERS, List.of());
    }

    /** Whether it is for the reader to do, or for another office of the court. */
    Whose of(WorkKind kind) {
        return of(kind.actors());
    }

    /** For whom it is to decide its kind says. */
    Whose of(Application application) {
        return of(ApplicationKinds.find(application.kind()).orElseThrow().decidedBy().stream()
                .map(CourtTurns::of)
                .distinct()
                .sorted()
                .toList());
    }

    /** Who drafted it mends it; the offices that check it its kind says. Whether that may be who drafted it is asked at the act. */
    Whose of(CourtDocument document) {
        CourtDocumentKind kind = CourtDocumentKinds.find(document.kind()).orElseThrow();
        return switch (CaseSteps.asked(document)) {
            case MEND_DOCUMENT -> new Whose(turn(document.isDraftedBy(account)), WorkKind.COURT_DOCUMENT.actors());
            case CHECK_DOCUMENT ->
                of(kind.checkedBy().stream()
                        .map(checker ->
                                checker == CourtDocumentKind.Checker.CLERK ? CourtActor.CLERK : CourtActor.JUDGE)
                        .distinct()
                        .sorted()
                        .toList());
            default -> of(WorkKind.COURT_DOCUMENT);
        };
    }

    /** Who hears a case sits in its hearings, and its clerk. */
    Whose ofHearing() {
        return of(List.of(CourtActor.CLERK, CourtActor.JUDGE, CourtActor.ASSESSOR));
    }

    private Whose of(List<CourtActor> actors) {
        return new Whose(turn(CourtActor.isAny(actors, group)), actors);
    }

    private static Turn turn(boolean own) {
        return own ? Turn.YOURS : Turn.COURTS;
    }

    private static CourtActor of(ApplicationKind.Decider decider) {
        return switch (decider) {
            case CLERK -> CourtActor.CLERK;
            case JUDGE, PRESIDING -> CourtActor.JUDGE;
            case SUPERVISOR -> CourtActor.SUPERVISOR;
        };
    }
}
