package org.comity.serviceofprocess.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

/** Gives out the numbers of requests to serve abroad, in the transaction that opens them: none is given twice, and none is lost. */
@ApplicationScoped
public class ServiceNumbers {
    private final Session database;

    ServiceNumbers(Session database) {
        this.database = database;
    }

    /**
     * The next one, such as （2026）浙01请外送1号; a second clerk of the same court waits here until the first is done. Source:
     * Fa [2015] No. 137.
     *
     * @param country where the addressee is served; null counts as abroad
     * @return empty in the mainland, where nobody is asked to serve
     */
    Optional<String> next(String court, int year, String country) {
        return type(country).map(type -> give(court, year, type));
    }

    /**
     * The next one of a request that comes to a court, such as （2026）浙01协外送1号.
     *
     * @param country whence it comes
     * @param evidence whether evidence is asked for, not service
     */
    public String nextIncoming(String court, int year, String country, boolean evidence) {
        String act = evidence ? "调" : "送";
        return give(
                court,
                year,
                switch (country) {
                    case "HK" -> "港请" + act;
                    case "MO" -> "澳请" + act;
                    case "TW" -> "台请" + act;
                    default -> "协外" + act;
                });
    }

    private String give(String court, int year, String type) {
        int serial = database.createNativeQuery("""
                        insert into service_number_sequence as s (court, year, type, last) values (:court, :year, :type, 1)
                        on conflict (court, year, type) do update set last = s.last + 1
                        returning last""", Integer.class)
                .setParameter("court", court)
                .setParameter("year", year)
                .setParameter("type", type)
                .getSingleResult();
        return "（%d）%s%s%d号".formatted(year, court, type, serial);
    }

    private static Optional<String> type(String country) {
        return switch (country) {
            case "CN" -> Optional.empty();
            case "HK" -> Optional.of("请港送");
            case "MO" -> Optional.of("请澳送");
            case "TW" -> Optional.of("请台送");
            case null, default -> Optional.of("请外送");
        };
    }
}
