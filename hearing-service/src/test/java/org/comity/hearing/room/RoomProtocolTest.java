package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Opening;
import org.comity.hearing.business.Prepared;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactTypes;
import org.comity.hearing.seat.Role;
import org.comity.hearing.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every frame of the room's tests is as published is held by {@link Endpoint}; here is that nothing is missing. */
@DisplayName("The published protocol of a room")
class RoomProtocolTest {
    static List<Class<? extends Fact>> facts() {
        return HearingProceedings.FACTS;
    }

    @Test
    @DisplayName("has every event and no other")
    void events() {
        assertEquals(
                names(facts().stream().map(fact -> RoomProtocol.capitalised(FactTypes.nameOf(fact)) + "Event")),
                alternatives("Event"));
    }

    private static HearingProceedings proceedings(Stage stage) {
        return new HearingProceedings(
                stage,
                List.of(),
                () -> null,
                Prepared.NOTHING,
                () -> Opening.FREE,
                digest -> Optional.empty(),
                version -> null,
                () -> null,
                (recording, number) -> Optional.empty(),
                () -> null);
    }

    @Test
    @DisplayName("has every command and no other")
    void commands() {
        assertEquals(
                names(Arrays.stream(Stage.values())
                        .map(RoomProtocolTest::proceedings)
                        .flatMap(room -> Arrays.stream(Role.values()).map(room::permissions))
                        .flatMap(byPhase -> byPhase.values().stream())
                        .flatMap(List::stream)
                        .map(command -> RoomProtocol.capitalised(command) + "Command")),
                alternatives("Command"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    @DisplayName("names what is in an event, with every value that it can have")
    void contents(Class<? extends Fact> fact) {
        JsonNode data = RoomProtocol.part(RoomProtocol.capitalised(FactTypes.nameOf(fact)) + "Event")
                .at("/properties/d");
        Set<String> published = new TreeSet<>();
        data.path("properties").fieldNames().forEachRemaining(published::add);
        assertEquals(names(Arrays.stream(fact.getRecordComponents()).map(RecordComponent::getName)), published);
        Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getType().isEnum())
                .forEach(component -> assertEquals(
                        names(Arrays.stream(component.getType().getEnumConstants())
                                .map(Object::toString)),
                        values(data.path("properties").path(component.getName()))));
    }

    @Test
    @DisplayName("has every role")
    void roles() {
        assertEquals(names(Arrays.stream(Role.values()).map(Role::name)), values(RoomProtocol.part("SeatRole")));
    }

    private static Set<String> alternatives(String name) {
        return names(texts(RoomProtocol.part(name).path("oneOf").findValues("$ref"))
                .map(reference -> reference.substring("#/$defs/".length())));
    }

    /** Of what may be null the first alternative. */
    private static Set<String> values(JsonNode schema) {
        JsonNode given = schema.has("oneOf") ? schema.get("oneOf").get(0) : schema;
        JsonNode named = given.has("$ref")
                ? RoomProtocol.part(given.get("$ref").textValue().substring("#/$defs/".length()))
                : given;
        return names(texts(named.path("enum")));
    }

    private static Stream<String> texts(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::textValue);
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
