package org.comity.filing.casefile;

import static org.comity.filing.problem.FilingProblem.CASE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;

@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    private static final int PAGE = 50;
    /** Behind every case there will be; the first row of a page far behind it would be no number any more. */
    private static final int LAST_PAGE = 1_000_000;

    private static final String NAMED = """
             and (?2 = '' or f.number like ?2 or lower(f.title) like ?2 or exists (
                select 1 from CaseParty n where n.caseId = f.id and (lower(n.originalName) like ?2
                or lower(n.latinName) like ?2 or lower(n.chineseName) like ?2)))
             order by f.registeredAt desc, f.id""";

    private final Caller caller;
    private final CaseParties parties;

    CaseFiles(Caller caller, CaseParties parties) {
        this.caller = caller;
        this.parties = parties;
    }

    /** A case for its parties and its court; for anybody else it does not exist. */
    public CaseFile requireVisible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> CASE_NOT_FOUND.with(id));
    }

    public boolean isVisible(CaseFile file) {
        return isAtCallersCourt(file) || parties.isParty(file.id(), caller.accountId());
    }

    /** Whether the caller sees all that was filed, and the fee: the court and who filed it. Another party sees what concerns it. */
    public boolean isWhollyVisible(CaseFile file) {
        return isAtCallersCourt(file) || parties.isPlaintiff(file.id(), caller.accountId());
    }

    private boolean isAtCallersCourt(CaseFile file) {
        boolean ofACourt = caller.is("clerk") || caller.is("judge");
        return ofACourt && file.court().equals(caller.court().orElse(""));
    }

    /** The caller's cases: the court's own for its staff, else those in which the caller is a party. Newest first. */
    public List<CaseFile> visible(String words, int page) {
        String like = like(words);
        boolean ofTheCourt = caller.is("clerk") || caller.is("judge");
        return (ofTheCourt
                        ? find(
                                "from CaseFile f where f.court = ?1" + NAMED,
                                caller.court().orElse(""),
                                like)
                        : find(
                                "from CaseFile f where exists (select 1 from CaseParty p where p.caseId = f.id and p.accountId = ?1)"
                                        + NAMED,
                                caller.accountId(),
                                like))
                .page(Page.of(Math.min(page, LAST_PAGE), PAGE))
                .list();
    }

    /** A case number may come with half-width brackets; in names upper and lower case are the same. */
    private static String like(String words) {
        if (words == null || words.isBlank()) {
            return "";
        }
        String written = CaseNumber.read(words)
                .map(CaseNumber::toString)
                .orElse(words.strip().toLowerCase(java.util.Locale.ROOT));
        return "%" + written.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
