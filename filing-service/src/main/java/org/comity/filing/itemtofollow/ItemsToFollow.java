package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.CaseProblem.ITEM_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.ITEM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.deadline.CaseClocks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ApplicationScoped
public class ItemsToFollow implements PanacheRepositoryBase<ItemToFollow, UUID> {
    /** A case is not accepted without a document that comes later than in a year. */
    private static final int MOST_DAYS = 366;

    private final CaseClocks clocks;

    ItemsToFollow(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * One document as the clerk writes it down at acceptance.
     *
     * @param lastDay the court's date; if the court is closed on it, the next day on which it is open
     * @param otherwise what happens if it does not come
     */
    @Schema(name = "WrittenItem")
    public record Written(
            @NotBlank @Size(max = 500) String what,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String otherwise) {}

    /** Writes down what has to follow, and starts a deadline for each. */
    public void write(CaseFile file, List<Written> items, UUID clerk, String clerkName, Instant now) {
        for (Written written : items) {
            if (!written.lastDay().isAfter(file.registeredOn())
                    || written.lastDay().isAfter(file.registeredOn().plusDays(MOST_DAYS))) {
                throw ITEM_DAY_WRONG.with(written.lastDay());
            }
            ItemToFollow item = new ItemToFollow(
                    file.id(), items.indexOf(written), written.what(), written.otherwise(), clerk, clerkName, now);
            persist(item);
            clocks.follows(file, item.id(), written.lastDay(), now);
        }
    }

    List<ItemToFollow> of(UUID caseId) {
        return list("caseId = ?1 order by position", caseId);
    }

    /** One of that case, held until the end of the transaction. */
    ItemToFollow lock(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(() -> ITEM_NOT_FOUND.with(id));
    }
}
