package org.comity.filing.completeness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.law.LawTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one type of party has to bring. Source: XB 5, 7, 8; J 521; each item names its own article. */
@Schema(description = "What a party of this type has to bring, item by item with its article")
public record Checklist(String partyType, String zh, String en, List<Item> items, String deferral) {

    /**
     * @param required what stands without a condition
     * @param mayBeDeferred may come after filing (容缺受理): a policy, not a rule of national law
     * @param confidence verified or recalled; a recalled item is marked on the clerk's screen
     */
    @Schema(name = "ChecklistItem")
    public record Item(
            String group,
            String key,
            String zh,
            String en,
            boolean required,
            @Nullable String condition,
            @Nullable String notarisation,
            @Nullable String authentication,
            @Nullable String translation,
            @Nullable String article,
            boolean mayBeDeferred,
            @Nullable String note,
            @Nullable String confidence) {

        private static Item of(String group, JsonNode row) {
            return new Item(
                    group,
                    row.get("key").asText(),
                    row.get("zh").asText(),
                    row.get("en").asText(),
                    row.get("required").asBoolean(),
                    text(row, "condition"),
                    text(row, "notarisation"),
                    text(row, "authentication"),
                    text(row, "translation"),
                    text(row, "article"),
                    row.get("may_be_deferred").asBoolean(),
                    text(row, "defer_note"),
                    text(row, "confidence"));
        }
    }

    private static final JsonNode DATA = LawTable.read(Checklist.class, "/data/filing-checklist.json");

    public static List<String> partyTypes() {
        return rows(DATA.get("party_types"))
                .map(row -> row.get("party_type").asText())
                .toList();
    }

    public static Optional<Checklist> of(String partyType) {
        return rows(DATA.get("party_types"))
                .filter(row -> row.get("party_type").asText().equals(partyType))
                .findFirst()
                .map(Checklist::read);
    }

    private static Checklist read(JsonNode type) {
        List<Item> items = Stream.of(
                        items("party", type.get("items")),
                        items("common", DATA.get("common_items")),
                        items("agent", DATA.get("agent_items")))
                .flatMap(group -> group)
                .toList();
        return new Checklist(
                type.get("party_type").asText(),
                type.get("zh").asText(),
                type.get("en").asText(),
                items,
                DATA.at("/deferral_policy/en").asText());
    }

    private static Stream<Item> items(String group, JsonNode rows) {
        return rows(rows).map(row -> Item.of(group, row));
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isTextual() ? row.get(field).asText() : null;
    }
}
