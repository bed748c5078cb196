package org.comity.filing.paper;

import static java.util.Comparator.comparing;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Readers;
import org.comity.filing.document.NamesBytes;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submission;
import org.comity.http.Position;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

@ApplicationScoped
public class Papers implements PanacheRepositoryBase<Paper, UUID>, NamesBytes {
    private static final String OF_THE_FILING = """
            insert into paper (id, case_id, court, version, state, kind, side, account_id, author_name, readers, language, title,
                               translation_of, translator, certified, photograph_of, photograph_page, digest, filename, media_type,
                               bytes, pages, unusual, scan, received_at, filed_at, first_read_at, court_read_at)
            select id, cast(:case as uuid), :court, 0, 'FILED', kind, 'PLAINTIFF', cast(:filer as uuid), :name,
                   case when kind = any(:forCourt) or (select page.kind from document page where page.id = d.photograph_of) = any(:forCourt)
                        then 'COURT' else 'ALL' end, language, title, translation_of, translator, certified,
                   photograph_of, photograph_page, digest, filename, media_type, bytes, pages, unusual, scan, uploaded_at,
                   case when uploaded_at > :filed then cast(:cured as timestamptz) else cast(:filed as timestamptz) end,
                   cast(:read as timestamptz), cast(:read as timestamptz)
              from document d where submission_id = :submission""";

    /** What an account reads that is not of the court. */
    private static final String KNOWN = """
             and (readers in :readers or readers = :named and array_intersects(namedReaders, :own) or author.accountId = :account)\
            """;

    private final CaseEnds ends;

    Papers(CaseEnds ends) {
        this.ends = ends;
    }

    /**
     * What came with a filing is the case's from its registration on; the court has read it in its review. What was uploaded to cure
     * defects was handed in with the cure, not before it existed.
     *
     * @param now of the registration
     */
    public void takeOver(Submission submission, UUID caseId, Instant now) {
        getEntityManager()
                .createNativeQuery(OF_THE_FILING)
                .setParameter("case", caseId)
                .setParameter("court", submission.court())
                .setParameter("filer", submission.filerAccountId())
                .setParameter("name", submission.filerName())
                .setParameter("forCourt", codesFor(PaperKind.Readers.COURT))
                .setParameter("filed", submission.submittedAt())
                .setParameter("cured", submission.lastReceivedAt())
                .setParameter("read", now)
                .setParameter("submission", submission.id())
                .executeUpdate();
    }

    private static String[] codesFor(PaperKind.Readers readers) {
        return PaperKinds.all().stream()
                .filter(kind -> kind.seenBy() == readers)
                .map(PaperKind::code)
                .toArray(String[]::new);
    }

    /**
     * What came with a case from another court is handed in here as it was there. Nobody is told of each: they are told of the case.
     *
     * @param arrived in the order of the index there
     */
    public void arrive(CaseFile file, List<ArrivedPaper> arrived, Instant now) {
        List<Paper> papers =
                arrived.stream().map(each -> new Paper(file, each, now)).toList();
        for (int nth = 0; nth < papers.size(); nth++) {
            Integer original = arrived.get(nth).translationOf();
            if (original != null && original >= 0 && original < papers.size() && original != nth) {
                papers.get(nth).translates(papers.get(original));
            }
            Integer pdf = arrived.get(nth).photographOf();
            if (pdf != null && pdf >= 0 && pdf < papers.size() && pdf != nth) {
                papers.get(nth)
                        .shows(new PageShown(
                                papers.get(pdf).id(), arrived.get(nth).photographPage()));
            }
        }
        // What is translated before what translates it, and either before the photographs of its pages.
        papers.stream()
                .sorted(comparing(Paper::isPhotograph).thenComparing(Paper::isTranslation))
                .forEach(this::persist);
    }

    /** A paper of the case that the account may know of; for anybody else it does not exist. */
    public Paper require(Standing standing, UUID id) {
        return findByIdOptional(id)
                .filter(paper -> paper.caseId().equals(standing.file().id()) && standing.knows(paper))
                .orElseThrow(() -> PAPER_NOT_FOUND.with(id));
    }

    /** Whether a side handed this paper in, and it stands. @param kinds which kinds it may be */
    public boolean isFiled(UUID caseId, UUID id, Litigant.Role side, Collection<String> kinds) {
        return count(
                        "id = ?1 and caseId = ?2 and state = ?3 and author.side = ?4 and kind in ?5",
                        id,
                        caseId,
                        Paper.State.FILED,
                        Side.of(side),
                        kinds)
                > 0;
    }

    /** Whether a party handed this paper in to the case, both sides read it, and it stands. */
    public boolean isFiledByAParty(UUID caseId, UUID id) {
        return count(
                        "id = ?1 and caseId = ?2 and state = ?3 and readers = ?4 and author.side <> ?5",
                        id,
                        caseId,
                        Paper.State.FILED,
                        Readers.ALL,
                        Side.COURT)
                > 0;
    }

    /** One that the account handed in or is about to, held until the end of the transaction. */
    Paper lockOwn(Standing standing, UUID id) {
        return find(
                        "id = ?1 and caseId = ?2 and author.accountId = ?3",
                        id,
                        standing.file().id(),
                        standing.account())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> PAPER_NOT_FOUND.with(id));
    }

    /** Notes that somebody of another side opens it; of one who opens and one who withdraws, the second sees what the first did. */
    public void read(Paper paper, boolean byCourt, Instant now) {
        if (paper.isUnread() || byCourt && paper.isUnreadByCourt()) {
            getEntityManager().refresh(paper, LockModeType.PESSIMISTIC_WRITE);
            paper.read(byCourt, now);
        }
        if (paper.isPhotograph()) {
            // Who has opened a picture knows the page; the court still has the PDF to read.
            read(findById(paper.photographOf()), false, now);
        }
    }

    /** Which papers are asked for; null for all. */
    record Sought(String kind, String language, Side side) {}

    /**
     * What was handed in and the account may know of, the newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<Paper> filed(Standing standing, Sought sought, Position after, int limit) {
        StringBuilder where = new StringBuilder("caseId = :case and state <> :draft and (filedAt, id) < (:at, :id)");
        Map<String, Object> values = new HashMap<>(
                Map.of("case", standing.file().id(), "draft", Paper.State.DRAFT, "at", after.at(), "id", after.id()));
        if (!standing.isOfTheCourt()) {
            where.append(KNOWN);
            values.put("readers", Readers.openTo(standing.role()));
            values.put("named", Readers.NAMED);
            values.put("own", standing.partyIds());
            values.put("account", standing.account());
        }
        if (sought.kind() != null) {
            where.append(" and kind = :kind");
            values.put("kind", sought.kind());
        }
        if (sought.language() != null) {
            where.append(" and language = :language");
            values.put("language", sought.language());
        }
        if (sought.side() != null) {
            where.append(" and author.side = :side");
            values.put("side", sought.side());
        }
        where.append(" order by filedAt desc, id desc");
        return find(where.toString(), values).range(0, limit).list();
    }

    /**
     * Of some kinds, what was handed in, stands and the account may know of, the newest first; no translations.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<Paper> originals(Standing standing, Set<String> kinds, Position after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "case",
                standing.file().id(),
                "filed",
                Paper.State.FILED,
                "kinds",
                kinds,
                "at",
                after.at(),
                "id",
                after.id()));
        String known = "";
        if (!standing.isOfTheCourt()) {
            known = KNOWN;
            values.put("readers", Readers.openTo(standing.role()));
            values.put("named", Readers.NAMED);
            values.put("own", standing.partyIds());
            values.put("account", standing.account());
        }
        return find(
                        "caseId = :case and state = :filed and kind in :kinds and translationOf is null and (filedAt, id) < (:at, :id)"
                                + known + " order by filedAt desc, id desc",
                        values)
                .range(0, limit)
                .list();
    }

    /**
     * All that the account may open, in the order in which it was handed in.
     *
     * @param held whether nobody takes any of it back until the transaction ends
     */
    List<Paper> open(Standing standing, boolean held) {
        Map<String, Object> values =
                new HashMap<>(Map.of("case", standing.file().id(), "filed", Paper.State.FILED));
        String known = "";
        if (!standing.isOfTheCourt()) {
            known = KNOWN;
            values.put("readers", Readers.openTo(standing.role()));
            values.put("named", Readers.NAMED);
            values.put("own", standing.partyIds());
            values.put("account", standing.account());
        }
        return find("caseId = :case and state = :filed" + known + " order by filedAt, receivedAt, id", values)
                .withLock(held ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .list();
    }

    /** All papers of a case that stand, in the order of its index. */
    public List<Paper> whole(UUID caseId) {
        return list("caseId = ?1 and state = ?2 order by filedAt, receivedAt, id", caseId, Paper.State.FILED);
    }

    /** @param lastFiledAt when the newest was handed in; null if there is none */
    public record Extent(int papers, Instant lastFiledAt) {}

    /** How many papers of a case stand; none is read. */
    public Extent extent(UUID caseId) {
        Object[] found = getEntityManager()
                .createQuery(
                        "select count(*), max(p.filedAt) from Paper p where p.caseId = ?1 and p.state = ?2",
                        Object[].class)
                .setParameter(1, caseId)
                .setParameter(2, Paper.State.FILED)
                .getSingleResult();
        return new Extent(((Long) found[0]).intValue(), (Instant) found[1]);
    }

    /** What the account is about to hand in, in the order in which it arrived. */
    List<Paper> drafts(Standing standing) {
        return list(
                "caseId = ?1 and author.accountId = ?2 and state = ?3 order by receivedAt, id",
                standing.file().id(),
                standing.account(),
                Paper.State.DRAFT);
    }

    /** The titles of originals, by their ids. */
    Map<UUID, String> titles(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Paper::id, Paper::title));
    }

    /** Whether the account has handed in the same bytes as the same kind for the same party, and they stand. */
    boolean isFiledAlready(Paper paper) {
        return count(
                        "caseId = ?1 and author.accountId = ?2 and author.partyId is not distinct from ?3 and digest = ?4 and kind = ?5 and state = ?6",
                        paper.caseId(),
                        paper.author().accountId(),
                        paper.author().partyId(),
                        paper.digest(),
                        paper.kind(),
                        Paper.State.FILED)
                > 0;
    }

    /**
     * The first paper of some kinds that a party has handed in and that stands; no translation.
     *
     * @param since not before then
     */
    public Optional<Paper> firstFiled(UUID caseId, UUID partyId, Set<String> kinds, Instant since) {
        return kinds.isEmpty()
                ? Optional.empty()
                : find(
                                "caseId = ?1 and author.partyId = ?2 and kind in ?3 and state = ?4 and translationOf is null and filedAt >= ?5 order by filedAt, id",
                                caseId,
                                partyId,
                                kinds,
                                Paper.State.FILED,
                                since)
                        .range(0, 0)
                        .firstResultOptional();
    }

    /** The originals of a kind that parties have handed in and that stand, the first one first. */
    public List<Paper> ofParties(UUID caseId, String kind) {
        return list(
                "caseId = ?1 and kind = ?2 and state = ?3 and author.partyId is not null and translationOf is null order by filedAt, id",
                caseId,
                kind,
                Paper.State.FILED);
    }

    /** The court's originals of some kinds that stand, the newest first. */
    public List<Paper> issued(UUID caseId, Set<String> kinds) {
        return list(
                "caseId = ?1 and kind in ?2 and state = ?3 and author.side = ?4 and translationOf is null order by filedAt desc, id",
                caseId,
                kinds,
                Paper.State.FILED,
                Side.COURT);
    }

    /** The pictures of which a PDF was made, in the order of its pages, that were not taken back. */
    List<Paper> photographsOf(Paper pdf) {
        return list("pageShown.pdf = ?1 and state <> ?2 order by pageShown.page, id", pdf.id(), Paper.State.WITHDRAWN);
    }

    boolean isTranslated(Paper paper) {
        return count("translationOf = ?1 and state <> ?2", paper.id(), Paper.State.WITHDRAWN) > 0;
    }

    /** Decided once a paper ended the case at this court. */
    public PaperKind.Phase phaseOf(UUID caseId) {
        return ends.phaseOf(caseId);
    }

    /** Which of some cases were decided at this court, and when. */
    public Map<UUID, Instant> decidedAmong(Collection<UUID> cases) {
        return ends.endedAmong(cases);
    }

    List<Paper> withDigest(String digest) {
        return list("digest", digest);
    }

    @Override
    public boolean names(String digest) {
        return count("digest", digest) > 0;
    }

    @Override
    public List<String> namedAfter(String digest, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct it.digest from Paper it where it.digest > ?1 order by it.digest", String.class)
                .setParameter(1, digest)
                .setMaxResults(most)
                .getResultList();
    }

    /** Until when the account has seen the papers of the case; empty if it never has. */
    Optional<Instant> seenUpTo(Standing standing) {
        List<?> found = getEntityManager()
                .createNativeQuery("select seen_up_to from paper_look where case_id = ?1 and account_id = ?2")
                .setParameter(1, standing.file().id())
                .setParameter(2, standing.account())
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    /** It has seen them up to there; what it has seen already stays seen. */
    void seen(Standing standing, Instant upTo) {
        getEntityManager()
                .createNativeQuery("""
                        insert into paper_look as l (case_id, account_id, seen_up_to) values (?1, ?2, cast(?3 as timestamptz))
                        on conflict (case_id, account_id) do update set seen_up_to = greatest(l.seen_up_to, excluded.seen_up_to)""")
                .setParameter(1, standing.file().id())
                .setParameter(2, standing.account())
                .setParameter(3, upTo)
                .executeUpdate();
    }
}
