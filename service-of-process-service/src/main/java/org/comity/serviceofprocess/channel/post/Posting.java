package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ALREADY_POSTED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ITEM_NUMBER_IN_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.CourtDay;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.casefile.CourtPartners;

/** Papers go to the post, once, as an item that no other is. Source: CPL 283(8); UPU S10. */
@ApplicationScoped
class Posting {

    private final AttemptBook book;
    private final PostalItems items;
    private final CourtCases cases;
    private final CourtPartners partners;
    private final Clock clock;

    Posting(AttemptBook book, PostalItems items, CourtCases cases, CourtPartners partners, Clock clock) {
        this.book = book;
        this.items = items;
        this.cases = cases;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * @param attempt held, under way
     * @param on the court's day
     * @param carrier client id of the carrier's system, which may then tell of this item; null if none tells by itself
     * @throws org.comity.http.ProblemException PARTNER_NOT_OF_COURT, ATTEMPT_ALREADY_POSTED, ITEM_NUMBER_IN_USE, DAY_NOT_POSSIBLE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void post(ServiceAttempt attempt, ItemNumber number, LocalDate on, UUID carrier) {
        partners.require(cases.require(attempt.caseId()).court(), carrier);
        if (items.findByIdOptional(attempt.id()).isPresent()) {
            throw ATTEMPT_ALREADY_POSTED.with();
        }
        if (items.isInUse(number, on)) {
            throw ITEM_NUMBER_IN_USE.with(number.value());
        }
        book.record(attempt, EventKind.POSTED, on, Map.of("itemNumber", number.value()), null);
        items.persist(new PostalItem(
                attempt.id(), number, on, CourtDay.endOf(on, attempt.startedAt(), clock.instant()), carrier));
    }
}
