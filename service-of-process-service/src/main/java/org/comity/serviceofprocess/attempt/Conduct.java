package org.comity.serviceofprocess.attempt;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an addressee did that shows service although nobody signed. Source: S06 13; 法释〔2009〕2号 12; of electronic service OL 31(2). */
@Schema(name = "ConductOfAddressee")
enum Conduct {
    /** In writing to the court, what the papers say. */
    MENTIONED_CONTENT,
    /** What the papers ask for. */
    ACTED_ON_IT,
    OTHER_PROOF;

    /** The text by which it counts. With Taiwan no text says so. */
    enum Text {
        ABROAD("SRV-29", "S06 13"),
        HONG_KONG_AND_MACAO("SRV-30", "法释〔2009〕2号 12");

        private final String row;
        private final String article;

        Text(String row, String article) {
            this.row = row;
            this.article = article;
        }

        /** Row of the procedural periods. */
        String row() {
            return row;
        }

        String article() {
            return article;
        }

        /** @param country where the addressee is served, ISO 3166-1 alpha-2 */
        static Optional<Text> of(String country) {
            return switch (country) {
                case null -> Optional.empty();
                case "TW" -> Optional.empty();
                case "HK", "MO" -> Optional.of(HONG_KONG_AND_MACAO);
                default -> Optional.of(ABROAD);
            };
        }

        /** By which a row stands; empty for a row of another kind. */
        static Optional<Text> ofRow(String row) {
            return Arrays.stream(values()).filter(text -> text.row.equals(row)).findFirst();
        }
    }
}
