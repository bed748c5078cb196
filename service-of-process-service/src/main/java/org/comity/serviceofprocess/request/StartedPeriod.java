package org.comity.serviceofprocess.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.law.Domicile;
import org.comity.law.PaperKinds;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.adviser.Situation;

/**
 * A period that service of a paper starts for the party served.
 *
 * @param paperId the paper, of a translation its original; of the claim, of which a case has one, always the same
 * @param kind a code of the kinds of paper
 * @param periodId row of the procedural periods
 */
public record StartedPeriod(UUID paperId, String kind, String periodId) {
    private static final String CLAIM = "STATEMENT_OF_CLAIM";
    private static final String JUDGMENT = "JUDGMENT";
    private static final String DEFAULT_JUDGMENT = "DEFAULT_JUDGMENT";

    /**
     * What service of some papers starts for one party: each kind of paper says so in the table of court-law, where a counterclaim,
     * a ruling open to appeal or a notice of the period for evidence stand beside the claim and the judgment.
     *
     * <p>Empty also for a domicile that is not known: a person must say.
     *
     * @param stated what the clerk says is served; counts where none of the documents is of that kind
     * @param documents of the case; others are passed over
     */
    static List<StartedPeriod> by(
            Paper stated, List<UUID> documents, CourtCase file, CaseParty addressee, Situation situation) {
        Optional<Domicile> domicile = domicile(addressee, situation);
        if (domicile.isEmpty()) {
            return List.of();
        }
        List<StartedPeriod> started = new ArrayList<>();
        documents.stream()
                .flatMap(id -> file.document(id).stream())
                .forEach(document ->
                        start(document.kind(), original(document, file), domicile.get(), addressee, started));
        kindOf(stated)
                .filter(kind -> started.stream().noneMatch(each -> each.isOf(kind)))
                .ifPresent(kind -> documents.stream()
                        .flatMap(id -> file.document(id).stream())
                        .findFirst()
                        .ifPresent(
                                document -> start(kind, original(document, file), domicile.get(), addressee, started)));
        return List.copyOf(started);
    }

    /** A judgment by default is a judgment. */
    private boolean isOf(String stated) {
        return kind.equals(stated) || stated.equals(JUDGMENT) && kind.equals(DEFAULT_JUDGMENT);
    }

    private static void start(
            String code, UUID paperId, Domicile domicile, CaseParty addressee, List<StartedPeriod> started) {
        PaperKinds.find(code)
                .filter(kind -> kind.startsFor(addressee.role().name()))
                .flatMap(kind -> kind.starts(domicile))
                .map(period -> new StartedPeriod(paperId, code, period))
                .filter(period -> !started.contains(period))
                .ifPresent(started::add);
    }

    /**
     * A foreign state's periods are its own, whatever its country; of others where they are domiciled decides, and not where they
     * are served. Source: State Immunity Law 17, 18; CPL 285, 286.
     */
    private static Optional<Domicile> domicile(CaseParty addressee, Situation situation) {
        return situation.kind() == AddresseeKind.FOREIGN_STATE
                ? Optional.of(Domicile.FOREIGN_STATE)
                : Optional.ofNullable(addressee.country()).map(Domicile::in);
    }

    private static UUID original(CaseDocument document, CourtCase file) {
        if (document.kind().equals(CLAIM)) {
            return file.documents().stream()
                    .filter(each -> each.kind().equals(CLAIM) && each.translationOf() == null)
                    .findFirst()
                    .orElse(document)
                    .documentId();
        }
        return document.translationOf() == null ? document.documentId() : document.translationOf();
    }

    private static Optional<String> kindOf(Paper stated) {
        return switch (stated) {
            case STATEMENT_OF_CLAIM -> Optional.of(CLAIM);
            case JUDGMENT -> Optional.of(JUDGMENT);
            case SUMMONS, MEDIATION_STATEMENT, OTHER -> Optional.empty();
        };
    }
}
