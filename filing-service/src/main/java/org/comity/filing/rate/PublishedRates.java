package org.comity.filing.rate;

import static org.comity.filing.problem.FilingProblem.EXCHANGE_RATE_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.fee.Money;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The rates that were imported. What was published for a day is never changed. */
@ApplicationScoped
public class PublishedRates {
    /** Nothing is published on holidays, of which the longest have eight days. */
    private static final int DAYS_BACK = 10;

    private final Session database;

    PublishedRates(Session database) {
        this.database = database;
    }

    /** The last that was published for this day or shortly before; what the state publishes goes before all else. */
    public Optional<PublishedRate> on(String currency, LocalDate day) {
        return database.createNativeQuery("""
                        select currency, cny, day, source from exchange_rate
                         where currency = :currency and day between :first and :day
                         order by case source when 'CFETS' then 1 else 2 end, day desc limit 1""", Tuple.class)
                // Else the driver is asked what the columns are.
                .addScalar("currency", String.class)
                .addScalar("cny", BigDecimal.class)
                .addScalar("day", LocalDate.class)
                .addScalar("source", String.class)
                // No entity writes them: what is changed so far need not go to the database before the rest.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("currency", currency)
                .setParameter("first", day.minusDays(DAYS_BACK))
                .setParameter("day", day)
                .getResultStream()
                .map(PublishedRates::row)
                .findFirst();
    }

    /**
     * By which a claim is put into yuan on a day: what the state published for it, where that is known; else the one that a clerk read
     * elsewhere, and without one what others published. Only the state's binds a clerk, and only on its own day: on one on which the
     * courts are closed, the last before. Source: FEE 55
     *
     * @param typed null if none was
     * @return null for a claim in yuan, and where nobody knows a rate
     * @throws org.comity.http.ProblemException EXCHANGE_RATE_PUBLISHED if another one was typed than the state published
     */
    public AppliedRate applied(String currency, BigDecimal typed, LocalDate day) {
        if (currency == null || currency.equals(Money.CNY)) {
            return null;
        }
        Optional<PublishedRate> published = on(currency, day);
        boolean binding = published.filter(known -> known.bindsOn(day)).isPresent();
        if (typed != null && !binding) {
            return new AppliedRate(typed, day, null);
        }
        published
                .filter(known -> typed != null && known.cny().compareTo(typed) != 0)
                .ifPresent(known -> {
                    throw EXCHANGE_RATE_PUBLISHED.with(known.cny().stripTrailingZeros(), currency, known.day());
                });
        return published
                .filter(known -> binding || known.source() != RateSource.CFETS)
                .map(known ->
                        new AppliedRate(known.cny(), known.day(), known.source().name()))
                .orElse(null);
    }

    /** @return how many of them are new */
    int keep(List<PublishedRate> rates, String digest, UUID account, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into exchange_rate (source, day, currency, cny, digest, imported_at, imported_by)
                        select source, day, currency, cny, :digest, :now, :account
                          from jsonb_to_recordset(cast(:rates as jsonb))
                            as row (source varchar, day date, currency varchar, cny numeric)
                        on conflict do nothing""")
                .setParameter("rates", json(rates))
                .setParameter("digest", digest)
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Nothing of a rate needs to be escaped. */
    private static String json(List<PublishedRate> rates) {
        return rates.stream()
                .map(rate -> "{\"source\":\"%s\",\"day\":\"%s\",\"currency\":\"%s\",\"cny\":%s}"
                        .formatted(
                                rate.source(),
                                rate.day(),
                                rate.currency(),
                                rate.cny().toPlainString()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static PublishedRate row(Tuple found) {
        return new PublishedRate(
                found.get("currency", String.class),
                found.get("cny", BigDecimal.class),
                found.get("day", LocalDate.class),
                RateSource.valueOf(found.get("source", String.class)));
    }
}
