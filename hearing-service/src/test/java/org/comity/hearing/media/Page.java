package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/** A page that remembers what it was told. */
final class Page implements Participant {
    final UUID id = UUID.randomUUID();
    final Seat seat;
    final List<JsonNode> told = new CopyOnWriteArrayList<>();

    Page(String seat, Role role) {
        this.seat = new Seat(seat, role, UUID.randomUUID(), null, seat, "en");
    }

    @Override
    public List<Seat> seats() {
        return List.of(seat);
    }

    @Override
    public void mention(String frame) {
        told.add(LogJson.read(frame.getBytes(StandardCharsets.UTF_8)));
    }

    JsonNode last() {
        return told.getLast();
    }

    /** The frame in which it was told last of the others. */
    JsonNode others() {
        return all("peers").getLast();
    }

    List<String> peers() {
        return others().get("peers").findValuesAsText("page");
    }

    List<JsonNode> all(String frame) {
        return told.stream()
                .filter(each -> each.get("t").asText().equals(frame))
                .toList();
    }

    long signals() {
        return all("signal").size();
    }
}
