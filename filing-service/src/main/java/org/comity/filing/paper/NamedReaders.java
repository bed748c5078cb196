package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_READERS_FIXED;
import static org.comity.filing.problem.CaseProblem.PAPER_READER_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.law.PaperKind;

/** The parties that whoever hands a paper in names to read it, instead of whole sides. */
@ApplicationScoped
class NamedReaders {
    private final CaseParties parties;

    NamedReaders(CaseParties parties) {
        this.parties = parties;
    }

    /**
     * The court names any parties; a party names some of its own side, of which it is one itself.
     *
     * @param kind its kind; of a translation, which its original's readers read, that of translations
     * @return empty if none are named
     * @throws org.comity.http.ProblemException PAPER_READERS_FIXED if the kind says who reads it, PAPER_READER_UNKNOWN if one is no party
     *     that can be named
     */
    Set<UUID> of(Standing standing, PaperKind kind, PaperDescription said) {
        if (said.namedReaders() == null || said.translationOf() != null) {
            return Set.of();
        }
        Set<UUID> named = of(standing, kind, said.namedReaders());
        if (!named.isEmpty() && !standing.isOfTheCourt()) {
            named.add(standing.author(said.partyId(), kind).partyId());
        }
        return named;
    }

    /** The same without whoever hands it in. */
    Set<UUID> of(Standing standing, PaperKind kind, Set<UUID> said) {
        if (said.isEmpty()) {
            return Set.of();
        }
        if (!kind.mayNameReaders()) {
            throw PAPER_READERS_FIXED.with();
        }
        List<CaseParty> choice = parties.of(standing.file().id()).stream()
                .filter(party -> party.leftAt() == null)
                .filter(party -> standing.isOfTheCourt() || party.role() == standing.role())
                .toList();
        Set<UUID> named = new TreeSet<>(said);
        if (!choice.stream().map(CaseParty::id).collect(Collectors.toSet()).containsAll(named)) {
            throw PAPER_READER_UNKNOWN.with();
        }
        return named;
    }
}
