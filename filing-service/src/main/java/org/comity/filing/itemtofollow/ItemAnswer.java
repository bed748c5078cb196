package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.CaseProblem.ITEM_ANSWER_CHANGED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.paper.Paper;
import org.comity.http.PlainText;

/**
 * With which paper a party answers what has to follow. It waits until a clerk says that it came, or asks again and why; a party may
 * name another paper then.
 */
@Entity
public class ItemAnswer {
    @Id
    private UUID id;

    private UUID itemId;
    private UUID paperId;
    private String title;
    private UUID givenBy;
    private String givenByName;
    private Instant givenAt;
    private String askedAgainWhy;
    private UUID askedAgainBy;
    private String askedAgainByName;
    private Instant askedAgainAt;

    protected ItemAnswer() {}

    ItemAnswer(UUID itemId, Paper paper, UUID account, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.itemId = itemId;
        this.paperId = paper.id();
        this.title = paper.title();
        this.givenBy = account;
        this.givenByName = name;
        this.givenAt = now;
    }

    /** @throws org.comity.http.ProblemException ITEM_ANSWER_CHANGED if it waits no more */
    void askAgain(String why, UUID clerk, String name, Instant now) {
        if (!isWaiting()) {
            throw ITEM_ANSWER_CHANGED.with();
        }
        askedAgainWhy = PlainText.strip(why);
        askedAgainBy = clerk;
        askedAgainByName = name;
        askedAgainAt = now;
    }

    boolean isWaiting() {
        return askedAgainAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID paperId() {
        return paperId;
    }

    /** What the paper was called when it was named. */
    public String title() {
        return title;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Null while nobody has asked again; so are by whom and when. */
    public String askedAgainWhy() {
        return askedAgainWhy;
    }

    public String askedAgainByName() {
        return askedAgainByName;
    }

    public Instant askedAgainAt() {
        return askedAgainAt;
    }
}
